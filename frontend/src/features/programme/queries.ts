import { queryOptions } from '@tanstack/react-query';

import { allPages } from '@/api/all-pages';
import { api, bodyOf } from '@/api/client';
import type { ProgrammeStatus, ProgrammeType } from '@/api/types';

export interface ProgrammeFilter {
  readonly asOf?: string;
  readonly type?: ProgrammeType;
  readonly status?: ProgrammeStatus;
  readonly area?: string;
  readonly q?: string;
}

const wholeList = 200;
const latestEntries = 50;

/** Every programme that the filter lets through; there are tens of them, so all pages are fetched. */
export function programmesQuery(filter: ProgrammeFilter) {
  return queryOptions({
    queryKey: ['programmes', filter],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        bodyOf(
          api.GET('/api/v1/programmes', {
            params: { query: { ...filter, limit: wholeList, cursor } },
            signal,
          }),
        ),
      ),
  });
}

export interface Moment {
  /** The day that the record is shown for. */
  readonly asOf?: string;
  /** What had been published by then. */
  readonly knownAt?: string;
}

export function programmeQuery(slug: string, moment: Moment) {
  return queryOptions({
    queryKey: ['programmes', slug, moment],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}', {
          params: { path: { slug }, query: { ...moment } },
          signal,
        }),
      ),
  });
}

export function programmeHistoryQuery(slug: string) {
  return queryOptions({
    queryKey: ['programmes', slug, 'history'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/history', {
          params: { path: { slug }, query: { limit: latestEntries } },
          signal,
        }),
      ),
  });
}

/** What the record of a programme lacks. The list is short and comes whole. */
export function programmeGapsQuery(slug: string) {
  return queryOptions({
    queryKey: ['programmes', slug, 'gaps'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programmes/{slug}/gaps', { params: { path: { slug } }, signal })),
  });
}
