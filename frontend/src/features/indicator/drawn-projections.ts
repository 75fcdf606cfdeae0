import type { Schemas } from '@/api/types';

/** What is expected period by period, on the same borders and by the same measure: only that has a place among the figures. */
export function drawnOf(
  answers: readonly Schemas['ProjectionAnswer'][],
): readonly Schemas['ProjectionView'][] {
  return answers
    .filter(
      ({ basisFit, definitionFit, projection }) =>
        basisFit === 'SAME' && definitionFit === 'SAME' && projection.points.length > 0,
    )
    .map(({ projection }) => projection);
}
