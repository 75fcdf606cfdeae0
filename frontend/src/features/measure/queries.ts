import { queryOptions } from '@tanstack/react-query';

import { allPages } from '@/api/all-pages';
import { api, bodyOf } from '@/api/client';

const wholeList = 200;

/** A measure with its story, as it stands on a day. */
export function measureQuery(programme: string, code: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['measures', programme, code, asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/measures/{code}', {
          params: { path: { slug: programme, code }, query: { asOf } },
          signal,
        }),
      ),
  });
}

export interface PlanAsShown {
  readonly plan: string;
  readonly revision: number;
  readonly asOf?: string;
}

/** All measures of a revision in the order of the plan, those that ended too: what stands before and after a measure. */
export function measuresOfPlanQuery(shown: PlanAsShown) {
  return queryOptions({
    queryKey: ['measures', 'of-plan', shown],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        bodyOf(
          api.GET('/api/v1/measures', {
            params: { query: { ...shown, ended: true, limit: wholeList, cursor } },
            signal,
          }),
        ),
      ),
  });
}
