import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { allPages } from '@/api/all-pages';
import { api, bodyOf } from '@/api/client';

import type { DecisionEffectKind, DecisionOutcome, DecisionSort } from './decision-values';

export interface DecisionFilter {
  readonly body?: string;
  readonly programme?: string;
  readonly outcome?: DecisionOutcome;
  readonly effect?: DecisionEffectKind;
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
  readonly sort?: DecisionSort;
}

const pageSize = 50;
const wholeList = 200;
const latestEntries = 50;

/** As many decisions as a page about something else shows before it leads to the register. */
export const decisionsInShort = 5;

/** The register, the newest first unless told otherwise. */
export function decisionsQuery(filter: DecisionFilter) {
  return infiniteQueryOptions({
    queryKey: ['decisions', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/decisions', {
          params: { query: { ...filter, limit: pageSize, cursor: pageParam, total: true } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The latest few decisions about a programme or of a body, with how many there are. */
export function latestDecisionsQuery(
  of: Pick<DecisionFilter, 'body' | 'programme' | 'to'>,
  limit: number,
) {
  return queryOptions({
    queryKey: ['decisions', 'latest', of, limit],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/decisions', { params: { query: { ...of, limit, total: true } }, signal }),
      ),
  });
}

export function decisionQuery(slug: string, knownAt: string | undefined) {
  return queryOptions({
    queryKey: ['decisions', slug, knownAt],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/decisions/{slug}', {
          params: { path: { slug }, query: { knownAt } },
          signal,
        }),
      ),
  });
}

export function decisionHistoryQuery(slug: string) {
  return queryOptions({
    queryKey: ['decisions', slug, 'history'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/decisions/{slug}/history', {
          params: { path: { slug }, query: { limit: latestEntries } },
          signal,
        }),
      ),
  });
}

/** Every governing body that decisions are recorded of, to choose among. */
export function bodiesQuery() {
  return queryOptions({
    queryKey: ['bodies'],
    queryFn: async ({ signal }) => {
      const bodies = await allPages((cursor) =>
        bodyOf(
          api.GET('/api/v1/bodies', { params: { query: { limit: wholeList, cursor } }, signal }),
        ),
      );
      return bodies.filter(({ decisions }) => decisions > 0);
    },
  });
}

export function bodyQuery(slug: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['bodies', slug, asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/bodies/{slug}', { params: { path: { slug }, query: { asOf } }, signal }),
      ),
  });
}
