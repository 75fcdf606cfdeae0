import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Schemas, SeriesPoint } from '@/api/types';
import { i18n, showTexts } from '@/i18n/i18n';

import { useSeriesWords } from './use-series-words';

function words() {
  const { result } = renderHook(() => useSeriesWords(), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    ),
  });
  return result.current;
}

function said(observed: number, expected: number, decimals: number): string | undefined {
  const assessment = {
    period: '2020',
    observed: { value: observed },
    expected: { value: expected },
  } as Schemas['Assessment'];
  return words().pathSentenceOf(assessment, decimals)?.replaceAll('\u00a0', ' ');
}

describe('how far it is to the path', () => {
  beforeEach(() => showTexts('nb', ['figure']));

  it('is rounded as the server rounds it', () => {
    expect(said(2.15, 1.1, 1)).toBe('2,2 i 2020, 1,1 over målbanen (1,1)');
    expect(said(0.1, 0.35, 1)).toBe('0,1 i 2020, 0,3 under målbanen (0,4)');
    expect(said(100000.35, 100000.1, 1)).toBe('100 000,4 i 2020, 0,3 over målbanen (100 000,1)');
  });
});

describe('a part in percent', () => {
  beforeEach(() => showTexts('nb', ['figure']));

  it('is not told as nothing when it is small', () => {
    const percentOf = (part: number) => words().percentOf(part).replaceAll('\u00a0', ' ');
    expect([0.0004, -0.000012, 0.4567, 0].map(percentOf)).toEqual([
      '0,04 %',
      '−0,001 %',
      '45,7 %',
      '0 %',
    ]);
  });

  it('is not told as nothing in the change of a series', () => {
    const points = [
      { period: '2020', value: 100_000, breaks: [] },
      { period: '2021', value: 100_040, breaks: [] },
    ] as unknown as SeriesPoint[];
    expect(words().sentenceOf({ points, decimals: 0 })).toMatch(/opp 40 \(0,04\s%\)$/);
  });
});
