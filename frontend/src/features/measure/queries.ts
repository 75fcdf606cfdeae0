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

/** What became of the money for a measure, as far as it had by a day. */
export function moneyOfMeasureQuery(programme: string, measure: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['measures', programme, measure, 'money', asOf],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        bodyOf(
          api.GET('/api/v1/funding-entries', {
            params: { query: { programme, measure, asOf, limit: wholeList, cursor } },
            signal,
          }),
        ),
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
