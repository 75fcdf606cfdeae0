import { readFileSync } from 'node:fs';

import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';

/** What the backend serves; a test there asks for it over HTTP and keeps the files up to date. */
const served = (name) =>
  readFileSync(`../backend/src/test/resources/statistics/json-stat/${name}.json`, 'utf8');

const total = { indicator: 'folkemengde', slice: 'total' };

function figures(text, area) {
  const dataset = JSONstat(JSON.parse(text));
  return Object.fromEntries(
    dataset.Dimension('period').id.map((period) => {
      const { value, status } = dataset.Data({ ...total, area, period });
      return [period, [value, status]];
    }),
  );
}

describe('the JSON-stat that is served, read with jsonstat-toolkit', () => {
  it('has the population of Ringeriksregionen', () => {
    const read = figures(served('population'), 'ringeriksregionen');
    expect(Object.keys(read)).toHaveLength(13);
    expect(read['2013']).toEqual([42307, null]);
    expect(read['2025']).toEqual([45901, null]);
  });

  it('leaves what is missing null, with its mark', () => {
    expect(figures(served('divided'), 'aalesund')).toEqual({
      2022: [null, '.'],
      2023: [null, '.'],
      2024: [58509, null],
      2025: [59198, null],
    });
  });

  it('tells another figure, another mark and another order from these (control)', () => {
    const other = served('population').replace('42307', '42308');
    expect(figures(other, 'ringeriksregionen')['2013']).toEqual([42308, null]);
    const mark = served('divided').replace('"1" : "."', '"1" : ".."');
    expect(figures(mark, 'aalesund')['2023']).toEqual([null, '..']);
    const order = served('divided')
      .replace('"2022", "2023"', '"2023", "2024"')
      .replace('"2024", "2025" ]', '"2022", "2025" ]');
    expect(figures(order, 'aalesund')['2024']).toEqual([null, '.']);
  });

  it('says its roles, unit, source and language', () => {
    const dataset = JSONstat(JSON.parse(served('population')));
    expect(dataset.class).toBe('dataset');
    expect(dataset.role).toMatchObject({ metric: ['indicator'], geo: ['area'], time: ['period'] });
    expect(dataset.Dimension('indicator').Category('folkemengde').unit).toEqual({
      base: 'personer',
      decimals: 0,
    });
    expect(dataset.Dimension('area').Category('ringeriksregionen').label).toBe('Ringeriksregionen');
    expect(dataset.source).toBe('Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0.');
    expect(dataset.extension.px.language).toBe('nb');
    expect(dataset.href).toMatch(/\/indicators\/folkemengde\/series\.json-stat\?/u);
  });
});
