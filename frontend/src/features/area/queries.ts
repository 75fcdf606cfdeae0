import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { allPages } from '@/api/all-pages';
import { api, bodyOf } from '@/api/client';
import type { AreaKind } from '@/api/types';

export interface AreaFilter {
  readonly asOf?: string;
  readonly code?: string;
  readonly kind?: AreaKind;
  readonly q?: string;
}

const pageSize = 50;
const wholeList = 200;

export function areasQuery(filter: AreaFilter) {
  return infiniteQueryOptions({
    queryKey: ['areas', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/areas', {
          params: { query: { ...filter, limit: pageSize, cursor: pageParam, total: true } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function areaQuery(slug: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['areas', slug, asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/areas/{slug}', { params: { path: { slug }, query: { asOf } }, signal }),
      ),
  });
}

export function areaMembersQuery(slug: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['areas', slug, 'members', asOf],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        bodyOf(
          api.GET('/api/v1/areas/{slug}/members', {
            params: { path: { slug }, query: { asOf, limit: wholeList, cursor } },
            signal,
          }),
        ),
      ),
  });
}

export function areaChangesQuery(slug: string) {
  return queryOptions({
    queryKey: ['areas', slug, 'changes'],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        bodyOf(
          api.GET('/api/v1/areas/{slug}/changes', {
            params: { path: { slug }, query: { limit: wholeList, cursor } },
            signal,
          }),
        ),
      ),
  });
}
