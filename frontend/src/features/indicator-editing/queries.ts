import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { IndicatorView } from '@/api/types';
import type { Sending } from '@/features/editing/use-editor';
import type { Values } from '@/features/editing/values';

import { definitionOf, lastOf, newIndicatorOf } from './indicator-values';

const wholeList = 200;

/** The indicators that belong to a programme. */
export function ownIndicatorsQuery(programme: string) {
  return queryOptions({
    queryKey: ['own indicators', programme],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators', {
          params: { query: { owner: programme, limit: wholeList } },
          cache: 'no-store',
          signal,
        }),
      ),
    staleTime: 0,
  });
}

/** An indicator as it is now: an editor has no use for what it was a minute ago. */
export function indicatorToEditQuery(slug: string) {
  return queryOptions({
    queryKey: ['indicator to edit', slug],
    queryFn: () => readIndicator(slug),
    staleTime: 0,
  });
}

export function readIndicator(slug: string): Promise<IndicatorView> {
  return bodyOf(
    api.GET('/api/v1/indicators/{slug}', { params: { path: { slug } }, cache: 'no-store' }),
  );
}

export function defineIndicator(
  values: Values,
  on: IndicatorView,
  { version, reason, dryRun }: Sending,
): Promise<IndicatorView> {
  return bodyOf(
    api.PUT('/api/v1/indicators/{slug}/definition', {
      params: {
        path: { slug: on.slug },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason, dryRun },
      },
      body: definitionOf(values, lastOf(on)),
    }),
  );
}

/** Takes back an indicator that should not have been made. */
export function withdrawIndicator(
  { slug, version }: IndicatorView,
  reason: string,
): Promise<IndicatorView> {
  return bodyOf(
    api.PUT('/api/v1/indicators/{slug}/withdrawal', {
      params: {
        path: { slug },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason },
      },
    }),
  );
}

/** Sent again with the same key it is made once. */
export function createIndicator(
  values: Values,
  programme: string,
  key: string,
  dryRun: boolean,
): Promise<IndicatorView> {
  return bodyOf(
    api.POST('/api/v1/indicators', {
      params: { header: { 'Idempotency-Key': key }, query: { dryRun } },
      body: newIndicatorOf(values, programme),
    }),
  );
}
