import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { PartnerType, RoleName } from '@/api/types';

/** The orders that the directory offers, beside the names from A to Å. */
export const partnerSorts = ['-name', '-programmeCount'] as const;

export type PartnerSort = (typeof partnerSorts)[number];

export interface PartnerFilter {
  readonly asOf?: string;
  readonly type?: PartnerType;
  readonly role?: RoleName;
  readonly area?: string;
  readonly q?: string;
  readonly sort?: PartnerSort;
}

const pageSize = 100;

export function partnersQuery(filter: PartnerFilter) {
  return infiniteQueryOptions({
    queryKey: ['partners', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/partners', {
          params: { query: { ...filter, limit: pageSize, cursor: pageParam, total: true } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** How many partners there are. */
export function partnerCountQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['partners', 'count', asOf],
    queryFn: async ({ signal }) => {
      const page = await bodyOf(
        api.GET('/api/v1/partners', {
          params: { query: { asOf, limit: 1, total: true } },
          signal,
        }),
      );
      return page.total ?? page.items.length;
    },
  });
}

export function partnerQuery(slug: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['partners', slug, asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/partners/{slug}', {
          params: { path: { slug }, query: { asOf } },
          signal,
        }),
      ),
  });
}
