import { beforeAll, describe, expect, it } from 'vitest';

import { i18n, showTexts } from '@/i18n/i18n';

import { compareLines, linesOf, textsToCompare, type FieldWords } from './field-lines';

const year = (value: number) => ({
  date: `${String(value)}-01-01`,
  precision: 'YEAR',
  circa: false,
});

let words: FieldWords;

beforeAll(async () => {
  await showTexts('nb', ['difference', 'plan', 'short']);
  words = {
    t: i18n.t,
    language: 'nb',
    focusAreas: new Map([['1', 'Innbyggervekst']]),
    objectives: new Map([['vekst', 'Kommunen skal vokse']]),
  };
});

describe('what a revision says in a field', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['kind', 'PILOT', ['Pilot']],
    ['horizon', 'IMMEDIATE', ['Strakstiltak']],
    ['level', 'REGIONAL', ['Regionalt']],
    ['plpPhase', 'FORPROSJEKT', ['Forprosjekt']],
    ['priorityRank', 4, ['4']],
    ['period', { from: year(2020), to: year(2022) }, ['2020–2022']],
    ['signedBy', { nb: 'Kommunalsjef' }, ['Kommunalsjef']],
    ['signedOn', year(2020), ['2020']],
    ['focusAreas', ['1', '9'], ['1 Innbyggervekst', '9']],
    ['focusAreas', [{ code: 'A', name: { nb: 'Kompetanse' } }], ['A Kompetanse']],
    ['objectives', ['vekst', 'ukjent'], ['Kommunen skal vokse', 'ukjent']],
    [
      'roles',
      [
        { role: 'MAIN_RESPONSIBLE', partner: { slug: 'a', name: 'A kommune' } },
        { role: 'CONTACT', capacity: { nb: 'næringssjef' }, note: { nb: 'våren' } },
      ],
      ['Hovedansvarlig: A kommune', 'Kontakt: næringssjef (våren)'],
    ],
    [
      'milestones',
      [
        { key: 'a', title: { nb: 'Start' }, due: year(2020) },
        { key: 'b', title: { nb: 'Slutt' } },
      ],
      ['Start: 2020', 'Slutt: dato ikke oppgitt'],
    ],
    [
      'dependencies',
      [{ on: '1.2', type: 'FINISH_START' }],
      ['Kan ikke starte før dette er ferdig: 1.2'],
    ],
    [
      'externalActivity',
      { name: { nb: 'Messa' }, owner: { slug: 'b', name: 'B forening' }, agreed: false },
      ['Messa', 'Eier: B forening', 'ikke avtalt med eieren'],
    ],
    [
      'campaign',
      { channels: [{ nb: 'Avisa' }], audience: { nb: 'Unge' } },
      ['Kanal: Avisa', 'For: Unge'],
    ],
  ])('%s %j', (name, value, lines) => {
    expect(linesOf(name, value, words)).toEqual(lines);
  });

  it('keeps "ca." on money', () => {
    const budget = [
      {
        key: 'b',
        year: 2020,
        amount: { amount: 250000, currency: 'NOK', qualifier: 'CIRCA' },
        funder: { slug: 'a', name: 'A kommune' },
      },
    ];
    expect(linesOf('budget', budget, words).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      '2020: ca. 250 000 kr, A kommune',
    ]);
  });

  it('is nothing when nothing is said, and never hidden when the field is new to the page', () => {
    expect(linesOf('kind', undefined, words)).toEqual([]);
    expect(linesOf('fieldOfTomorrow', { a: 1 }, words)).toEqual(['{"a":1}']);
  });
});

describe('two free texts', () => {
  it('are compared in one language, the first that both have', () => {
    const before = { nb: 'Et mål' };
    const after = { nb: 'Et nytt mål', nn: 'Eit nytt mål' };
    expect(textsToCompare(before, after, 'nn')).toEqual({
      before: 'Et mål',
      after: 'Et nytt mål',
      language: 'nb',
    });
  });

  it('are compared in the language that differs', () => {
    const before = { nb: 'Likt', en: 'Old' };
    const after = { nb: 'Likt', en: 'New' };
    expect(textsToCompare(before, after, 'nb')).toMatchObject({ before: 'Old', language: 'en' });
    expect(textsToCompare(before, { ...before }, 'nb')).toMatchObject({ language: 'nb' });
  });
});

describe('two lists', () => {
  it('differ by what only one of them has', () => {
    expect(compareLines(['a', 'b'], ['b', 'c'])).toEqual({
      removed: ['a'],
      added: ['c'],
      same: 1,
    });
  });
});
