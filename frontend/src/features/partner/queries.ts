import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { allPages } from '@/api/all-pages';
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
const wholeList = 200;

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

/** How many partners the sources mention, and how many of them have a role in a programme. */
export function partnerCountsQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['partners', 'counts', asOf],
    queryFn: async ({ signal }) => {
      const partners = await allPages((cursor) =>
        bodyOf(
          api.GET('/api/v1/partners', {
            params: { query: { asOf, limit: wholeList, cursor } },
            signal,
          }),
        ),
      );
      return {
        total: partners.length,
        withRole: partners.filter((partner) => partner.programmeCount > 0).length,
      };
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
