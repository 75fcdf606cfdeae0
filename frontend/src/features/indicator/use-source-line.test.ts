import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';

import type { SeriesView } from '@/api/types';
import { showTexts } from '@/i18n/i18n';

import { attributionsOf, madeUpAreasOf, useSourceLine } from './use-source-line';

it('names each whose figures went in, once', () => {
  const ssb = 'Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0.';
  expect(
    attributionsOf([
      { attribution: `Kilde: Viken; ${ssb}` },
      { attribution: ssb },
      { attribution: undefined },
    ]),
  ).toEqual(['Kilde: Viken', ssb]);
  expect(attributionsOf([])).toEqual([]);
});

it('names the areas whose figures are made up, and no others', () => {
  const of = (slug: string, illustrative: boolean, name?: string) => ({
    area: { slug, name },
    illustrative,
  });
  expect(madeUpAreasOf([of('hole', true, 'Hole'), of('ringerike', false), of('x', true)])).toEqual([
    'Hole',
    'x',
  ]);
});

it.each([
  ['nb', 'Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0.'],
  ['nn', 'Kjelde: Statistisk sentralbyrå. Lisens: CC BY 4.0.'],
  ['en', 'Source: Statistics Norway. Licence: CC BY 4.0.'],
] as const)(
  'says the line of Statistics Norway in the language of the page (%s)',
  async (language, line) => {
    await showTexts(language, ['indicator']);
    const series = {
      area: { slug: 'hole' },
      attribution: 'Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0.',
      illustrative: false,
      points: [],
    } as unknown as SeriesView;
    expect(renderHook(() => useSourceLine([series])).result.current).toBe(line);
  },
);
