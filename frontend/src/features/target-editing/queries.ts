import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Sending } from '@/features/editing/use-editor';
import type { Values } from '@/features/editing/values';
import { today } from '@/lib/iso-date';

import {
  baselineOf,
  newTargetOf,
  stateOf,
  type TargetVersion,
  type TargetView,
} from './target-values';

/** What a programme wants as it is now: an editor has no use for what it was a minute ago. */
export function targetsToEditQuery(programme: string) {
  return queryOptions({
    queryKey: ['targets to edit', programme],
    queryFn: ({ signal }) => read(programme, signal),
    staleTime: 0,
  });
}

function read(programme: string, signal?: AbortSignal) {
  return bodyOf(
    api.GET('/api/v1/programmes/{slug}/targets', {
      params: { path: { slug: programme } },
      cache: 'no-store',
      ...(signal && { signal }),
    }),
  );
}

export async function readTarget(programme: string, target: TargetView): Promise<TargetView> {
  const { targets } = await read(programme);
  return targets.find(({ id }) => id === target.id) ?? target;
}

export function reviseTarget(
  values: Values,
  on: TargetView,
  current: TargetVersion,
  { version, reason, dryRun }: Sending,
): Promise<TargetView> {
  return bodyOf(
    api.PUT('/api/v1/targets/{id}/current', {
      params: {
        path: { id: on.id },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason, dryRun },
      },
      body: stateOf(values, current, reason, today()),
    }),
  );
}

export function rebaseTarget(
  values: Values,
  on: TargetView,
  { version, reason, dryRun }: Sending,
): Promise<TargetView> {
  return bodyOf(
    api.PUT('/api/v1/targets/{id}/baseline', {
      params: {
        path: { id: on.id },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason, dryRun },
      },
      body: baselineOf(values, reason),
    }),
  );
}

export function withdrawTarget({ id, version }: TargetView, reason: string): Promise<TargetView> {
  return bodyOf(
    api.PUT('/api/v1/targets/{id}/withdrawal', {
      params: {
        path: { id },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason },
      },
    }),
  );
}

/** Sent again with the same key it is set once. */
export function setTarget(
  values: Values,
  programme: string,
  key: string,
  dryRun: boolean,
): Promise<TargetView> {
  return bodyOf(
    api.POST('/api/v1/targets', {
      params: { header: { 'Idempotency-Key': key }, query: { dryRun } },
      body: newTargetOf(values, programme),
    }),
  );
}

/** The areas that a programme is for, to set targets of. */
export function targetAreasQuery(programme: string) {
  return queryOptions({
    queryKey: ['target areas', programme],
    queryFn: async ({ signal }) => {
      const { areas } = await bodyOf(
        api.GET('/api/v1/programmes/{slug}', { params: { path: { slug: programme } }, signal }),
      );
      return [...new Map(areas.map(({ area }) => [area.slug, area.name ?? area.slug]))].map(
        ([value, label]) => ({ value, label }),
      );
    },
  });
}
