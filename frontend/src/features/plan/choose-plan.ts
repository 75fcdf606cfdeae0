import type { PlanSummary } from '@/api/types';

import { weightOf } from './plan-values';

/** The plan that the address names; else the one a reader most likely came for: in force, then adopted, then newest. */
export function choosePlan(
  plans: readonly PlanSummary[],
  slug: string | undefined,
): PlanSummary | undefined {
  const shown = plans.filter((plan) => plan.revision !== undefined);
  return shown.find((plan) => plan.slug === slug) ?? [...shown].sort(compare)[0];
}

function compare(a: PlanSummary, b: PlanSummary): number {
  return (
    weightOf(a.status) - weightOf(b.status) ||
    (b.period?.from?.date ?? '').localeCompare(a.period?.from?.date ?? '')
  );
}
