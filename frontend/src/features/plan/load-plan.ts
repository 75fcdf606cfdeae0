import type { QueryClient } from '@tanstack/react-query';

import type { PlanView } from '@/api/types';

import { choosePlan } from './choose-plan';
import { planQuery, plansQuery } from './queries';

interface Wanted {
  readonly programme: string;
  /** The slug in the address. */
  readonly plan: string | undefined;
  readonly asOf: string | undefined;
}

/** The plan that a page is about, with its revisions; undefined when the programme has none that is public. */
export async function loadPlan(
  client: QueryClient,
  { programme, plan, asOf }: Wanted,
): Promise<PlanView | undefined> {
  const plans = await client.query({ ...plansQuery(programme, asOf), staleTime: 'static' });
  const chosen = choosePlan(plans, plan);
  return chosen && client.query({ ...planQuery(chosen.slug, asOf), staleTime: 'static' });
}
