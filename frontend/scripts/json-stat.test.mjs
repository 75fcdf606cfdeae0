import { readFileSync } from 'node:fs';

import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';

/** What the backend writes; a test there keeps the file up to date. */
const file = '../backend/src/test/resources/statistics/json-stat/series.json';
const text = readFileSync(file, 'utf8');

const areas = ['hole', 'vaaler-ostfold'];
const periods = ['2019', '2020', '2021'];
const slices = ['created', 'secured'];

/** Every cell as [area, period, slice, value, status], written out once more. */
const cells = [
  ['hole', '2019', 'created', 12, null],
  ['hole', '2019', 'secured', 0, null],
  ['hole', '2020', 'created', 12.5, '*'],
  ['hole', '2020', 'secured', null, ':'],
  ['hole', '2021', 'created', -3, null],
  ['hole', '2021', 'secured', null, null],
  ['vaaler-ostfold', '2019', 'created', null, '.'],
  ['vaaler-ostfold', '2019', 'secured', null, '.'],
  ['vaaler-ostfold', '2020', 'created', null, '..'],
  ['vaaler-ostfold', '2020', 'secured', 1000000, null],
  ['vaaler-ostfold', '2021', 'created', 0.1, null],
  ['vaaler-ostfold', '2021', 'secured', null, '..'],
];

function read(json) {
  const dataset = JSONstat(JSON.parse(json));
  return areas.flatMap((area) =>
    periods.flatMap((period) =>
      slices.map((slice) => {
        const { value, status } = dataset.Data({ area, period, slice });
        return [area, period, slice, value, status];
      }),
    ),
  );
}

describe('our JSON-stat, read with jsonstat-toolkit', () => {
  const dataset = JSONstat(JSON.parse(text));

  it('is a dataset with its dimensions in their roles', () => {
    expect(dataset.class).toBe('dataset');
    expect(dataset.id).toEqual(['indicator', 'area', 'period', 'slice']);
    expect(dataset.size).toEqual([1, 2, 3, 2]);
    expect(dataset.role).toMatchObject({
      metric: ['indicator'],
      geo: ['area'],
      time: ['period'],
      classification: ['slice'],
    });
  });

  it('has each figure at its place, and missing ones as null with their symbols', () => {
    expect(read(text)).toEqual(cells);
  });

  it('tells a figure elsewhere from these (control)', () => {
    expect(read(text.replace('12.5', '13'))).not.toEqual(cells);
    expect(read(text.replace('"3" : ":"', '"3" : "."'))).not.toEqual(cells);
  });

  it('has labels, unit, decimals, source, day and address', () => {
    expect(dataset.Dimension('area').Category('vaaler-ostfold').label).toBe('Våler (Østfold)');
    expect(dataset.Dimension('indicator').Category('arbeidsplasser').unit).toEqual({
      base: 'arbeidsplasser',
      decimals: 1,
    });
    expect(dataset.label).toBe('Arbeidsplasser (oppdiktet eksempel)');
    expect(dataset.source).toBe('Oppdiktet');
    expect(dataset.updated).toBe('2026-11-22T08:00:00Z');
    expect(dataset.href).toBe('https://example.org/api/v1/indicators/arbeidsplasser/series');
    expect(dataset.extension.px.language).toBe('nb');
  });
});
