import { describe, expect, it } from 'vitest';

import { noteOf } from './note-values';
import { emptyProjection, projectionOf } from './projection-values';
import { at, eachOf, emptyReference, referenceFields, referenceOf } from './reference-values';
import { isPeriodOf } from './said';

const key = /^(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]$/;

describe('a note as its fields say it', () => {
  it('is about all areas and no break unless they are chosen, and is named by its period and words', () => {
    const note = noteOf(
      { period: ' 2047 ', 'text.nb': 'Fra nå av: hybler – og mer, også på Ål.', area: '' },
      'ledige-boliger',
    );
    expect(note).toEqual({
      indicator: 'ledige-boliger',
      key: '2047-fra-na-av-hybler-og',
      period: '2047',
      text: { nb: 'Fra nå av: hybler – og mer, også på Ål.' },
    });
    expect(note.key).toMatch(key);
  });

  it('says its area, its break and its source', () => {
    expect(
      noteOf(
        { period: '2047', 'text.nn': 'X', area: 'kongsberg', breakType: 'AREA', source: 'SSB' },
        'x',
      ),
    ).toMatchObject({
      area: { slug: 'kongsberg' },
      breakType: 'AREA',
      text: { nn: 'X' },
      source: { document: 'SSB', requirements: [], illustrative: false },
    });
  });

  it('has a key that the server takes, however long its words are', () => {
    const text = 'et svært langt ord '.repeat(2) + 'x'.repeat(200);
    expect(noteOf({ period: '2047', 'text.nb': text }, 'x').key).toMatch(key);
    expect(noteOf({ period: '', 'text.nb': '…' }, 'x').key).toBe('merknad');
  });
});

describe('a reference as its fields say it', () => {
  const values = {
    ...emptyReference,
    'name.nb': 'Landet',
    area: 'norge',
    rows: '2',
    [at(0, 'area')]: 'kongsberg',
    [at(0, 'position')]: 'ABOVE',
    [at(1, 'area')]: eachOf('glamdal'),
    [at(1, 'position')]: 'BELOW',
    [at(1, 'period')]: '2020',
    [at(1, 'source')]: 'SSB',
    // It was taken away again.
    [at(2, 'area')]: 'drammen',
  };

  it('has what is said of an area as a whole, and of each municipality of it', () => {
    expect(referenceOf(values, 'x')).toMatchObject({
      key: 'landet',
      kind: 'NATION',
      area: { slug: 'norge' },
      statements: [
        { area: { slug: 'kongsberg' }, ofEach: false, position: 'ABOVE' },
        {
          area: { slug: 'glamdal' },
          ofEach: true,
          position: 'BELOW',
          period: '2020',
          source: { document: 'SSB' },
        },
      ],
    });
  });

  it('knows the field of each statement that the server points at', () => {
    const found = referenceFields(values).find(({ pointer }) => pointer === '/statements/1/period');
    expect(found?.name).toBe(at(1, 'period'));
  });
});

describe('a projection as its fields say it', () => {
  const about = {
    indicator: 'x',
    area: 'kongsberg',
    slice: { slag: 'skapt' },
    frequency: 'YEAR',
  } as const;

  it('has its points and no change', () => {
    const given = projectionOf(
      {
        ...emptyProjection,
        'name.nb': 'Arealplanen',
        madeIn: '2021',
        points: '2030: 4',
        change: '9',
        until: '2031',
        'reason.nb': 'Uten grunn.',
      },
      about,
    );
    expect(given).toMatchObject({
      key: 'arealplanen-2021',
      slice: { slag: 'skapt' },
      points: [{ period: '2030', value: 4 }],
    });
    expect(given.change).toBeUndefined();
    expect(given.until).toBeUndefined();
    expect(given.reason).toBeUndefined();
  });

  it('has a change and no points, exactly as the percentage was written', () => {
    const given = projectionOf(
      { ...emptyProjection, shape: 'CHANGE', change: '1,1', until: '2031', points: '2030: 4' },
      about,
    );
    expect(given).toMatchObject({ change: 0.011, until: '2031', points: [] });
  });

  it.each([
    ['plan', 'plan-rettet'],
    ['plan-rettet', 'plan-rettet-2'],
    ['plan-rettet-2', 'plan-rettet-3'],
  ])('has a key of its own when it stands for %s', (supersedes, expected) => {
    const given = projectionOf(
      { ...emptyProjection, 'name.nb': 'Plan', supersedes, 'reason.nb': 'Feil.' },
      about,
    );
    expect(given).toMatchObject({ key: expected, supersedes, reason: { nb: 'Feil.' } });
  });

  it('has its variant and its reason in each language that they are written in', () => {
    const given = projectionOf(
      {
        ...emptyProjection,
        supersedes: 'plan',
        'variant.nb': 'Høy vekst',
        'variant.nn': 'Høg vekst ',
        'variant.en': '',
        'reason.nn': 'Tala var feil.',
        'reason.en': 'The numbers were wrong.',
      },
      about,
    );
    expect(given).toMatchObject({
      variant: { nb: 'Høy vekst', nn: 'Høg vekst' },
      reason: { nn: 'Tala var feil.', en: 'The numbers were wrong.' },
    });
    expect(projectionOf(emptyProjection, about).variant).toBeUndefined();
  });
});

describe('a period of an indicator', () => {
  it.each([
    ['YEAR', '2031', '2031-05'],
    ['HALF', '2031-H2', '2031-H3'],
    ['QUARTER', '2031-Q4', '2031-Q5'],
    ['MONTH', '2031-12', '2031-13'],
    ['DAY', '2031-05-08', '2031-05'],
  ] as const)('is one of its frequency %s', (frequency, right, wrong) => {
    expect(isPeriodOf(frequency, right)).toBe(true);
    expect(isPeriodOf(frequency, wrong)).toBe(false);
  });
});
