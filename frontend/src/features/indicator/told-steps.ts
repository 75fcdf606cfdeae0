import type { Schemas } from '@/api/types';

/** The steps that led to something: of a sum without parts that have figures there is nothing to tell. */
export function toldSteps(steps: readonly Schemas['Step'][]): readonly Schemas['Step'][] {
  return steps.filter(({ rule, output }) => rule !== 'SUM' || output.missing === undefined);
}
