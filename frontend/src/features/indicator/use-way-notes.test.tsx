import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, it } from 'vitest';

import { i18n, showTexts } from '@/i18n/i18n';

import { useWayNotes } from './use-way-notes';

beforeEach(() => showTexts('nb', ['figure', 'indicator']));

it('says what the line to a target is, and the field around it, only where they are drawn', () => {
  const { result } = renderHook(() => useWayNotes(), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    ),
  });
  const start = { at: 2020, value: 1, isGoal: false };
  const end = { at: 2030, value: 2, isGoal: true };
  const way = { points: [start, end], isMadeUp: false, isCap: false };
  expect(result.current(way)).toEqual(['Den stiplede linja er målbanen.']);
  const band = { ...way, points: [start, { ...end, low: 1.9, high: 2 }] };
  expect(result.current(band)[0]).toContain('I det fargede feltet');
  expect(result.current({ ...way, isCap: true, isMadeUp: true })).toEqual([
    'Den stiplede linja er taket.',
    'Tak (eksempel): Eksempel, ikke et faktum fra kilden.',
  ]);
  expect(result.current({ ...way, points: [end] })).toEqual([]);
  expect(result.current(undefined)).toEqual([]);
});
