import { expect, it } from 'vitest';

import { attributionsOf } from './use-source-line';

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
