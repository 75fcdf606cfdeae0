import { expect, it } from 'vitest';

import { attributionsOf, madeUpAreasOf } from './use-source-line';

it('names each whose figures went in, once', () => {
  const ssb = 'Kilde: Statistisk sentralbyrå';
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
