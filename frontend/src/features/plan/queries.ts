import { queryOptions } from '@tanstack/react-query';

import { allPages } from '@/api/all-pages';
import { api, bodyOf } from '@/api/client';
import type { Horizon, MeasureChange, MeasureKind, MeasureStatusValue } from '@/api/types';

import type { MeasureSort } from './plan-values';

const wholeList = 200;

/** The plans of a programme; there are a handful. */
export function plansQuery(programme: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['plans', { programme, asOf }],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        bodyOf(
          api.GET('/api/v1/plans', {
            params: { query: { programme, asOf, limit: wholeList, cursor } },
            signal,
          }),
        ),
      ),
  });
}

/** A plan with a summary of each of its revisions. */
export function planQuery(slug: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['plans', slug, asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/plans/{slug}', { params: { path: { slug }, query: { asOf } }, signal }),
      ),
  });
}

export function revisionQuery(slug: string, number: number, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['plans', slug, 'revisions', number, asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/plans/{slug}/revisions/{number}', {
          params: { path: { slug, number }, query: { asOf } },
          signal,
        }),
      ),
  });
}

/** Which bodies treat a revision, and what each has said. */
export function adoptionsQuery(slug: string, revision: number, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['plans', slug, 'adoptions', revision, asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/plans/{slug}/adoptions', {
          params: { path: { slug }, query: { revision, asOf } },
          signal,
        }),
      ),
  });
}

/** What a revision lacks. The list is short and comes whole. */
export function planGapsQuery(slug: string, revision: number, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['plans', slug, 'gaps', revision, { asOf }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/plans/{slug}/gaps', {
          params: { path: { slug }, query: { revision, asOf } },
          signal,
        }),
      ),
  });
}

export function planDiffQuery(slug: string, from: number, to: number) {
  return queryOptions({
    queryKey: ['plans', slug, 'diff', from, to],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/plans/{slug}/diff', {
          params: { path: { slug }, query: { from, to } },
          signal,
        }),
      ),
  });
}

export interface MeasureFilter {
  readonly plan: string;
  /** The one that is shown when it is absent. */
  readonly revision?: number;
  readonly asOf?: string;
  readonly q?: string;
  readonly focusArea?: string;
  readonly status?: MeasureStatusValue;
  readonly kind?: MeasureKind;
  readonly horizon?: Horizon;
  readonly responsible?: string;
  readonly change?: MeasureChange;
  readonly attention?: boolean;
  readonly ended?: boolean;
  readonly sort?: MeasureSort;
}

/** Every measure that the filter lets through: a board and a timeline need them all, and a plan has tens of them. */
export function measuresQuery(filter: MeasureFilter) {
  return queryOptions({
    queryKey: ['measures', filter],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        bodyOf(
          api.GET('/api/v1/measures', {
            params: { query: { ...filter, limit: wholeList, cursor } },
            signal,
          }),
        ),
      ),
  });
}
