import type { PlanRevisionView, PlanView } from '@/api/types';

import { isEnding } from './plan-values';

/**
 * Which measures that go on in a revision are made up, by the rule of the list below it: what a made-up plan or revision says of a
 * measure is made up whatever the measure says of itself, and so is one whose roles or money are.
 */
export function madeUpMeasures(
  plan: Pick<PlanView, 'source'>,
  { source, content }: Pick<PlanRevisionView, 'source' | 'content'>,
): readonly { readonly illustrative: boolean }[] {
  return content.measures
    .filter(({ change }) => !isEnding(change))
    .map((measure) => ({
      illustrative: [plan, { source }, measure, ...measure.roles, ...measure.budget].some(
        (sourced) => sourced.source?.illustrative === true,
      ),
    }));
}
