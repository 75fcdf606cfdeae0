import type { MeasureChange, PlanDiff } from '@/api/types';

import { measureChanges } from './plan-values';

/** The changes in the order of the page, without what goes on as before. */
export function changesInOrder(diff: PlanDiff, chosen: MeasureChange | undefined) {
  return measureChanges
    .filter((change) => (chosen === undefined ? change !== 'CONTINUED' : change === chosen))
    .flatMap((change) => diff.measures.filter((measure) => measure.change === change));
}
