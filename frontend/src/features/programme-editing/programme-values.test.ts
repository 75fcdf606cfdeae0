import { describe, expect, it } from 'vitest';

import type { ProgrammeView } from '@/api/types';

import { dateOf, textOf } from './partial-dates';
import { changeOf, valuesOf } from './programme-values';
import { fieldOf, movedUp, newKey, rowsOf } from './rows';

const season = { date: '2016-03-01', precision: 'SEASON', circa: false } as const;
const year = { date: '2020-01-01', precision: 'YEAR', circa: false } as const;

const programme = {
  id: '1',
  slug: 'prove',
  version: 3,
  name: { nb: 'Prøve', en: 'Trial' },
  aliases: ['Før'],
  type: 'OTHER',
  status: 'RUNNING',
  purpose: { nb: 'Formål' },
  areas: [],
  periods: [
    {
      key: 'status',
      kind: 'STATUS',
      historic: true,
      text: { nb: 'Ordrett' },
      period: { from: season, to: year },
      decision: { slug: 'vedtak' },
    },
  ],
  phases: [{ key: 'plan', phase: 'PLANNING', source: { document: 'd', verified: false } }],
  challenges: [],
  contextEvents: [],
  objectives: [
    { key: 'a', level: 'OVERALL', text: { nb: 'A' } },
    { key: 'b', parent: 'a', level: 'SUB', text: { nb: 'B' }, deadline: year },
  ],
  focusAreas: [
    { code: '1', name: { nb: 'En' }, validity: { to: '2020-01-01' }, initiatives: [{ code: 'x' }] },
    { code: '1', name: { nb: 'To' }, validity: { from: '2020-01-01' }, initiatives: [] },
  ],
  targetGroups: [],
  instruments: [],
  themes: [],
  tasks: [],
  successCriteria: [],
  results: [],
  analyses: [],
  findings: [],
  policyDocuments: [],
  relations: [],
  links: [],
  sourceDocument: { document: 'd', title: { nb: 'D' }, illustrative: true },
} as unknown as ProgrammeView;

describe('a programme in an editor', () => {
  it('gives a new focus area nothing of a former one with its code', () => {
    const values = valuesOf(programme);
    const rows = [
      ...rowsOf(values.focusAreas),
      { code: '1', from: '2030-01-01', to: '', nb: 'Tre' },
    ];
    const { focusAreas } = changeOf({ ...values, focusAreas: fieldOf(rows) }, programme);
    expect(focusAreas.map(({ initiatives }) => initiatives.length)).toEqual([1, 0, 0]);
  });

  it('is the same when nothing is changed', () => {
    const { id, slug, version, status, ...recorded } = programme;
    expect([id, slug, version, status]).toHaveLength(4);
    expect(JSON.parse(JSON.stringify(changeOf(valuesOf(programme), programme)))).toEqual(recorded);
  });

  it('keeps what its fields do not say when a line is changed', () => {
    const values = valuesOf(programme);
    const [first, second] = rowsOf(values.focusAreas);
    const changed = changeOf(
      { ...values, focusAreas: fieldOf([{ ...first, nb: 'Ny' }, { ...second }]) },
      programme,
    );
    expect(changed.focusAreas[0]).toMatchObject({
      name: { nb: 'Ny' },
      initiatives: [{ code: 'x' }],
    });
    expect(changed.focusAreas[1]).toMatchObject({ name: { nb: 'To' }, initiatives: [] });
  });
});

describe('a date in a field', () => {
  it.each([
    ['2024', '2024-01-01', 'YEAR'],
    ['2024-05', '2024-05-01', 'MONTH'],
    ['2024-05-08', '2024-05-08', 'DAY'],
  ])('is as exact as it is written: %s', (text, date, precision) => {
    expect(dateOf(text, [])).toEqual({ date, precision, circa: false });
    expect(textOf(dateOf(text, []))).toBe(text);
  });

  it('stays what it was when no number says it', () => {
    expect(textOf(season)).toBe('våren 2016');
    expect(dateOf('våren 2016', [season])).toBe(season);
    expect(dateOf('', [season])).toBeUndefined();
    expect(dateOf('i fjor', [season])).toMatchObject({ date: 'i fjor' });
  });
});

describe('a list in an editor', () => {
  it('is moved, and gives each line a key of its own', () => {
    const rows = [{ key: 'a' }, { key: 'mal-2' }, { key: 'c' }];
    expect(movedUp(rows, 2).map(({ key }) => key)).toEqual(['a', 'c', 'mal-2']);
    expect(newKey('mal')).toMatch(/^mal-[0-9a-f]{8}$/);
    expect(newKey('mal')).not.toBe(newKey('mal'));
    expect(rowsOf(fieldOf([]))).toEqual([]);
  });
});
