import type { PlanAsShown } from '@/features/measure/queries';
import { isChosenList, toMeasureFilter, type MeasureSearch } from '@/features/plan/measure-search';
import type { MeasureFilter } from '@/features/plan/queries';

/**
 * Which measures stand before and after one, when the reader came from a list that is not simply its plan: one with a filter
 * or another order, one of another plan, or one held to another revision. Else undefined.
 */
export function walkedFilter(
  search: MeasureSearch & { readonly revisjon?: string },
  { plan, revision, asOf }: PlanAsShown,
): MeasureFilter | undefined {
  const ofPlan = search.plan ?? plan;
  const held = search.revisjon === undefined ? undefined : Number(search.revisjon);
  const ofRevision = held ?? (ofPlan === plan ? revision : undefined);
  if (!isChosenList(search) && ofPlan === plan && ofRevision === revision) return undefined;
  return toMeasureFilter(search, ofPlan, ofRevision, asOf);
}
