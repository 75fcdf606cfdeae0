import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { Values } from '@/features/editing/values';

import { changeOf } from './plan-values';

type PlanView = Schemas['PlanView'];

/** Sent again with the same key it is entered once. */
export function createPlan(plan: Schemas['CreatePlan'], key: string): Promise<PlanView> {
  return bodyOf(
    api.POST('/api/v1/plans', { params: { header: { 'Idempotency-Key': key } }, body: plan }),
  );
}

export function changePlan(values: Values, plan: PlanView, reason: string): Promise<PlanView> {
  return bodyOf(
    api.PUT('/api/v1/plans/{slug}', {
      params: {
        path: { slug: plan.slug },
        header: { 'If-Match': `"${String(plan.version)}"` },
        query: { reason },
      },
      body: changeOf(values, plan),
    }),
  );
}

/** Takes back a plan that should not have been entered. */
export function withdrawPlan({ slug, version }: PlanView, reason: string): Promise<PlanView> {
  return bodyOf(
    api.PUT('/api/v1/plans/{slug}/withdrawal', {
      params: {
        path: { slug },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason },
      },
    }),
  );
}
