import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';

import type { EntrySort, FundingStage } from './finance-values';

export interface EntryFilter {
  readonly programme: string;
  readonly year?: number;
  readonly stage?: FundingStage;
  readonly funder?: string;
  readonly measure?: string;
  readonly decision?: string;
  readonly sort?: EntrySort;
  readonly asOf?: string;
}

const pageSize = 100;

/** What the money of a programme comes to. */
export function fundingQuery(programme: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['funding', programme, asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/funding', {
          params: { path: { slug: programme }, query: { asOf } },
          signal,
        }),
      ),
  });
}

/** The entries that the sums are made of. */
export function fundingEntriesQuery(filter: EntryFilter) {
  return infiniteQueryOptions({
    queryKey: ['funding', 'entries', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/funding-entries', {
          params: { query: { ...filter, limit: pageSize, cursor: pageParam, total: true } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}
