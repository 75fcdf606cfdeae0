import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, it } from 'vitest';

import { i18n, showTexts } from '@/i18n/i18n';

import type { Way } from './target-way';
import { useWayWords } from './use-way-words';

beforeEach(() => showTexts('nb', ['figure', 'indicator']));

function notesOf(way: Way | undefined): readonly string[] {
  const { result } = renderHook(() => useWayWords(), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    ),
  });
  return result.current.notesOf(way, [{ decimals: 0 }]);
}

const start = { at: 2020, value: 1, isGoal: false };
const end = { at: 2030, value: 2, isGoal: true };
const numbers = [
  { period: '2020', value: 0 },
  { period: '2030', value: 249.6 },
];
const way: Way = {
  points: [start, end],
  numbers,
  isAccumulated: false,
  isMadeUp: false,
  isCap: false,
};

it('says what the line to a target is, and the field around it, only where they are drawn', () => {
  expect(notesOf(way)).toEqual(['Den stiplede linja er målbanen.']);
  const band = { ...way, points: [start, { ...end, low: 1.9, high: 2 }] };
  expect(notesOf(band)[0]).toContain('I det fargede feltet');
  expect(notesOf({ ...way, isCap: true, isMadeUp: true })).toEqual([
    'Den stiplede linja er taket.',
    'Tak (eksempel): Eksempel, ikke et faktum fra kilden.',
  ]);
  expect(notesOf({ ...way, points: [end] })).toEqual([]);
  expect(notesOf(undefined)).toEqual([]);
});

it('says where the line would go that is of the sum of all periods, and therefore not drawn', () => {
  const summed = { ...way, points: [], isAccumulated: true };
  expect(notesOf(summed)[0]).toMatch(/Den går fra 0 i 2020 til 250 i alt ved utgangen av 2030\.$/);
  expect(notesOf({ ...summed, numbers: numbers.slice(1) })[0]).toMatch(
    /^Målet .* Det er 250 i alt ved utgangen av 2030\.$/,
  );
  const level = numbers.map((each) => ({ ...each, value: 249.6 }));
  expect(notesOf({ ...summed, numbers: level })).toEqual(
    notesOf({ ...summed, numbers: numbers.slice(1) }),
  );
  expect(notesOf({ ...summed, isCap: true, isMadeUp: true })).toEqual([
    expect.stringMatching(/^Taket .* Det er 250 i alt ved utgangen av 2030\.$/),
    'Tak (eksempel): Eksempel, ikke et faktum fra kilden.',
  ]);
  expect(notesOf({ ...summed, numbers: [] })).toEqual([]);
});
