import type { QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';

import type { MissingRevision } from '@/components/missing-revision';
import { loadPlan } from '@/features/plan/load-plan';
import { toMeasureFilter, type MeasureSearch } from '@/features/plan/measure-search';
import {
  adoptionsQuery,
  measuresQuery,
  planGapsQuery,
  planQuery,
  revisionQuery,
} from '@/features/plan/queries';
import { programmeQuery } from '@/features/programme/queries';

import { notFoundWhenMissing } from './not-found-when-missing';

interface Wanted {
  readonly programme: string;
  /** The number in the address; else the one that readers are shown. */
  readonly revision: string | undefined;
  readonly search: MeasureSearch;
  readonly asOf: string | undefined;
  /** Whether the reader comes from another page, and not from another filter. */
  readonly arrives: boolean;
}

/** Fetches what stands on the page of a plan. Who arrives finds it whole; who changes a filter keeps the old rows. */
export async function loadPlanPage(
  client: QueryClient,
  { programme, revision, search, asOf, arrives }: Wanted,
): Promise<void> {
  const [, plan] = await Promise.all([
    notFoundWhenMissing(
      'programme',
      client.query({ ...programmeQuery(programme, { asOf }), staleTime: 'static' }),
    ),
    loadPlan(client, { programme, plan: search.plan, asOf }),
  ]);
  if (!plan) return;
  const number = revision === undefined ? plan.shown : Number(revision);
  if (number === undefined || !plan.revisions?.some((each) => each.number === number)) {
    const today =
      asOf === undefined
        ? undefined
        : await client
            .query({ ...planQuery(plan.slug, undefined), staleTime: 'static' })
            .catch(() => undefined);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way of saying it
    throw notFound({
      data: {
        programme,
        plan: plan.slug,
        revision,
        shown: plan.shown,
        isThereToday: today?.revisions?.some((each) => each.number === number) ?? false,
      } satisfies MissingRevision,
    });
  }
  await Promise.all([
    client.query({ ...revisionQuery(plan.slug, number, asOf), staleTime: 'static' }),
    client.query({ ...adoptionsQuery(plan.slug, number, asOf), staleTime: 'static' }),
    client.query({ ...planGapsQuery(plan.slug, number, asOf), staleTime: 'static' }),
    arrives &&
      client
        .query({
          ...measuresQuery(toMeasureFilter(search, plan.slug, number, asOf)),
          staleTime: 'static',
        })
        .catch(() => undefined),
  ]);
}
