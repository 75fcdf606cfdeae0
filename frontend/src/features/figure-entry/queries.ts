import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

export type FiguresGrid = Schemas['FiguresGrid'];
export type GridTable = Schemas['GridTable'];
export type GridRow = Schemas['GridRow'];
export type GridCell = Schemas['GridCell'];
export type EnterFigures = Schemas['EnterFigures'];

/** Which periods are asked for; the last twelve when nothing is said. */
export interface GridChoice {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The figures of a programme as they are now: what one writes is compared with it. */
export function gridQuery(slug: string, choice: GridChoice = {}) {
  return queryOptions({
    queryKey: ['figures-grid', slug, choice],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/figures-grid', {
          params: { path: { slug }, query: choice },
          signal,
        }),
      ),
    staleTime: 0,
  });
}

/** Hands in all of them or none; sent again with the same key they are handed in once. */
export function enterFigures(slug: string, body: EnterFigures, key: string, dryRun: boolean) {
  return bodyOf(
    api.POST('/api/v1/programmes/{slug}/figures-grid', {
      params: { path: { slug }, query: { dryRun }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}
