import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';
import { i18n, showTexts } from '@/i18n/i18n';

import { useStepWords } from './use-step-words';

type Term = Schemas['Term'];

function said(rule: string, terms: Readonly<Record<string, Term>>, output: Term): string {
  const { result } = renderHook(() => useStepWords((slug) => slug, 0), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    ),
  });
  const inputs = Object.entries(terms).map(([name, term]) => ({ name, term }));
  return result.current({ rule, formula: '', inputs, output }).replaceAll('\u00a0', ' ');
}

describe('a step in words', () => {
  beforeEach(() => showTexts('nb', ['detail', 'figure', 'indicator']));

  it('says that a sum is only about so much where a part of it is', () => {
    const parts = {
      2018: { value: 276 },
      2019: { missing: 'NOT_REPORTED' },
      2020: { value: 300, bound: 'CIRCA' },
    } as const;
    expect(said('SUM_OF_KNOWN', parts, { value: 576, bound: 'LOWER' })).toBe(
      'De delene som har tall, legges sammen: 2018 276, 2019 ikke meldt og 2020 ca. 300. Det blir minst ca. 576.',
    );
    const { 2018: first, 2020: last } = parts;
    expect(said('SUM', { 2018: first, 2020: last }, { value: 576, bound: 'CIRCA' })).toBe(
      'Delene legges sammen: 2018 276 og 2020 ca. 300. Det blir ca. 576.',
    );
    expect(said('SUM', { 2018: first }, { value: 276 })).toBe(
      'Delene legges sammen: 2018 276. Det blir 276.',
    );
  });

  it.each([
    ['LOWER', 'kan ikke vurderes, fordi tallet kan være høyere'],
    ['UPPER', 'kan ikke vurderes, fordi tallet kan være lavere'],
    ['OPEN', 'kan ikke vurderes, fordi tallet er for usikkert'],
    [undefined, 'kan ikke vurderes'],
  ] as const)('says in which way a figure leaves it open: %s', (bound, why) => {
    const terms = { o: { value: 576, bound }, t: { value: 1000 } };
    expect(said('OUTCOME_AT_LEAST', terms, { word: 'UNDEFINED' })).toBe(
      `Tallet 576 skal være minst 1 000: ${why}.`,
    );
  });

  it('does not tell of a small part that it is nothing', () => {
    const terms = { b: { value: 10 }, t: { value: 20 }, o: { value: 12 } };
    const attained = (value: number) => said('ATTAINMENT', terms, { value });
    const words = 'Hvor langt man er kommet: fra 10 mot 20 er 12 et stykke på';
    expect(attained(0.0004)).toBe(`${words} 0,04 % av veien.`);
    expect(attained(-0.000012)).toMatch(/0,001 % av veien\.$/);
    expect(attained(0.4567)).toBe(`${words} 45,7 % av veien.`);
    expect(attained(0)).toBe(`${words} 0 % av veien.`);
  });

  it('tells what has not begun from what was not reported', () => {
    const of = (due: string) => ({
      due: { period: due },
      start: { period: '2020' },
      first: { period: '2021' },
    });
    expect(said('STATUS_WITHOUT_DATA', of('2019'), { word: 'NOT_STARTED' })).toBe(
      'Målet regnes fra 2020. Det første som kan vurderes, er tallet for 2021: ikke begynt.',
    );
    expect(said('STATUS_WITHOUT_DATA', of('2022'), { word: 'NO_DATA' })).toBe(
      'Det er ingen tall etter 2020, og 2022 burde minst vært meldt: ingen tall.',
    );
  });
});
