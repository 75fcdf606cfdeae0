import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';
import { i18n, showTexts } from '@/i18n/i18n';

import { useSeriesWords } from './use-series-words';

function said(observed: number, expected: number, decimals: number): string | undefined {
  const { result } = renderHook(() => useSeriesWords(), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    ),
  });
  const assessment = {
    period: '2020',
    observed: { value: observed },
    expected: { value: expected },
  } as Schemas['Assessment'];
  return result.current.pathSentenceOf(assessment, decimals)?.replaceAll('\u00a0', ' ');
}

describe('how far it is to the path', () => {
  beforeEach(() => showTexts('nb', ['figure']));

  it('is rounded as the server rounds it', () => {
    expect(said(2.15, 1.1, 1)).toBe('2,2 i 2020, 1,1 over målbanen (1,1)');
    expect(said(0.1, 0.35, 1)).toBe('0,1 i 2020, 0,3 under målbanen (0,4)');
    expect(said(100000.35, 100000.1, 1)).toBe('100 000,4 i 2020, 0,3 over målbanen (100 000,1)');
  });
});
