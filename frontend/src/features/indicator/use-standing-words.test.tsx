import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';
import { i18n, showTexts } from '@/i18n/i18n';

import { useStandingWords } from './use-standing-words';

interface Told {
  readonly assessment: object;
  readonly observed?: readonly object[];
  readonly formula?: object;
}

function said({ assessment, formula, observed = [] }: Told): string | undefined {
  const { result } = renderHook(() => useStandingWords(), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    ),
  });
  return result
    .current({
      assessment: { expected: {}, gap: {}, attainment: {}, observed: {}, ...assessment },
      definition: { decimals: 0, formula },
      observed,
    } as unknown as Schemas['Explanation'])
    ?.replaceAll('\u00a0', ' ');
}

const better = { comparator: 'DIRECTION_ONLY', counting: 'EACH_PERIOD' };
const cap = { comparator: 'UP_TO', value: 70, counting: 'EACH_PERIOD', deadline: '2019' };
const sum = { comparator: 'AT_LEAST', value: 1000, counting: 'ACCUMULATED', deadline: '2020' };
const stale = { status: 'STALE', period: '2024', due: '2025' };

describe('how it goes, in one sentence', () => {
  beforeEach(() => showTexts('nb', ['figure', 'indicator']));

  it('keeps what old figures say, and tells what is not reported', () => {
    const assessment = {
      ...stale,
      outcome: 'IMPROVED',
      observed: { value: 174 },
      baseline: { period: '2019', value: 170 },
      target: better,
    };
    expect(said({ assessment })).toBe('174 i 2024, bedre enn 170 i 2019; 2025 er ikke meldt');
    expect(said({ assessment, observed: [{ period: '2025', missing: 'SUPPRESSED' }] })).toBe(
      '174 i 2024, bedre enn 170 i 2019; 2025 er skjult, fordi det gjelder så få',
    );
    const near = { ...assessment, status: 'ON_TRACK', observed: { value: 174, bound: 'CIRCA' } };
    expect(said({ assessment: near })).toBe('ca. 174 i 2024, bedre enn 170 i 2019');
  });

  it('tells of an observed figure on other borders that it is reported, and only of one that is worked out that it is not', () => {
    const assessment = { ...stale, observed: { value: 174 }, target: better };
    const observed = [{ period: '2025', undefined: 'AREA_CHANGED' }];
    const told = '174 i 2024, målet er bedre enn før';
    expect(said({ assessment, observed })).toBe(`${told}; 2025 er meldt på andre grenser`);
    expect(said({ assessment, observed, formula: {} })).toBe(`${told}; 2025 kan ikke regnes ut`);
  });

  it('tells of old figures that cannot be assessed why they cannot', () => {
    const assessment = {
      ...stale,
      outcome: 'UNDEFINED',
      notAssessable: { undefined: 'NO_BASELINE' },
      observed: { value: 9790 },
      target: better,
    };
    expect(said({ assessment })).toBe(
      '9 790 i 2024, målet er bedre enn før; kan ikke vurderes, fordi utgangspunktet mangler; 2025 er ikke meldt',
    );
  });

  it('names what a sum lacks, where that leaves it open', () => {
    const assessment = {
      status: 'UNDEFINED',
      outcome: 'UNDEFINED',
      period: '2020',
      due: '2020',
      notAssessable: { undefined: 'UNDECIDED' },
      observed: { value: 576, bound: 'LOWER' },
      target: sum,
    };
    const observed = [
      { period: '2018', value: 378 },
      { period: '2019', missing: 'NOT_REPORTED' },
      { period: '2020', value: 198, qualifier: 'CIRCA' },
    ];
    expect(said({ assessment, observed })).toBe(
      'minst ca. 576 til sammen til og med 2020, målet er minst 1 000; 2019 mangler, så summen kan være høyere',
    );
  });

  it('says of a cap how much of it is used, and claims nothing reached', () => {
    const assessment = {
      status: 'ACHIEVED',
      outcome: 'MET',
      period: '2019',
      due: '2019',
      observed: { value: 63 },
      attainment: { value: 0.9 },
      gap: { value: 7 },
      target: cap,
    };
    expect(said({ assessment })).toBe('63 av inntil 70 (90 %) i 2019');
    expect(said({ assessment: { ...assessment, status: 'STALE', due: '2020' } })).toBe(
      '63 av inntil 70 (90 %) i 2019, innenfor taket; 2020 er ikke meldt',
    );
    const above = {
      ...assessment,
      status: 'OFF_TRACK',
      outcome: 'NOT_MET',
      observed: { value: 75 },
      attainment: { undefined: 'NOT_MEASURED_BY_ATTAINMENT' },
      gap: { value: -5 },
    };
    expect(said({ assessment: above })).toBe('75 i 2019, 5 over taket (70)');
  });

  it('leaves what has no figure to its sign, and says what is lacking to begin with', () => {
    const assessment = { status: 'NO_DATA', outcome: 'UNDEFINED', period: '2025', due: '2025' };
    const missing = { ...assessment, notAssessable: { missing: 'NOT_REPORTED' }, target: better };
    expect(said({ assessment: missing })).toBeUndefined();
    const early = {
      ...assessment,
      status: 'NOT_STARTED',
      period: '2020',
      notAssessable: { undefined: 'NOT_AFTER_BASELINE' },
      observed: { value: 27723 },
      target: { comparator: 'GROWTH_RATE', value: 0.01, counting: 'EACH_PERIOD' },
    };
    expect(said({ assessment: early })).toBe(
      '27 723 i 2020, målet er vekst på 1 % i året; vurderes først med tall fra etter utgangspunktet',
    );
  });
});
