import { expect, test } from 'vitest';

import type { Schemas } from '@/api/types';

import { drawnOf } from './drawn-projections';

function answer(
  key: string,
  fit: Partial<Schemas['ProjectionAnswer']>,
  periods: readonly string[] = ['2030'],
): Schemas['ProjectionAnswer'] {
  return {
    projection: {
      id: key,
      slug: key,
      key,
      version: 1,
      indicator: { slug: 'folk', name: { nb: 'Folk' } },
      area: { slug: 'hole' },
      slice: {},
      method: 'MANUAL',
      points: periods.map((period) => ({ period, value: 1 })),
    },
    unit: 'personer',
    definitionFit: 'SAME',
    basisFit: 'SAME',
    outcomes: [],
    ...fit,
  };
}

test('only what is expected on the same borders, in the same measure and by period is drawn', () => {
  const drawn = drawnOf([
    answer('drawn', {}),
    answer('other-borders', { basisFit: 'OTHER' }),
    answer('unknown-borders', { basisFit: 'UNKNOWN' }),
    answer('other-measure', { definitionFit: 'OTHER' }),
    answer('other-formula', { definitionFit: 'OTHER_FORMULA' }),
    answer('unknown-measure', { definitionFit: 'UNKNOWN', unit: undefined }),
    answer('no-points', {}, []),
  ]);
  expect(drawn.map(({ key }) => key)).toEqual(['drawn']);
});
