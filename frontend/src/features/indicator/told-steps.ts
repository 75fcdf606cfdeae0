import type { Schemas } from '@/api/types';

/** The steps that led to something: of a sum whose parts have no figures, or none on its borders, there is nothing. */
export function toldSteps(steps: readonly Schemas['Step'][]): readonly Schemas['Step'][] {
  return steps.filter(
    ({ rule, output }) =>
      rule !== 'SUM' || (output.missing === undefined && output.undefined !== 'AREA_CHANGED'),
  );
}
