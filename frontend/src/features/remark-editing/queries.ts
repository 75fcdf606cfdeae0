import { queryOptions, type QueryClient } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

export type Note = Schemas['AnnotationView'];
export type Reference = Schemas['ReferenceSeriesView'];
export type Projection = Schemas['ProjectionView'];

/** What is said about the figures of an indicator for an area. */
export interface Remarks {
  readonly notes: readonly Note[];
  readonly references: readonly Reference[];
  readonly projections: readonly Projection[];
}

/** A note can be entered before its time; whoever enters it must see it. */
const lastDay = '9999-12-31';

const wholeList = 200;

/**
 * What is said as it is now: an editor has no use for what it was a minute ago.
 *
 * @param slice of which part projections are read; the total when absent
 */
export function remarksQuery(slug: string, area: string, slice?: string) {
  return queryOptions({
    queryKey: ['remarks', slug, area, slice],
    queryFn: async ({ signal }): Promise<Remarks> => {
      const path = { slug };
      const fresh = { signal, cache: 'no-store' } as const;
      const [notes, references, projections] = await Promise.all([
        bodyOf(
          api.GET('/api/v1/indicators/{slug}/annotations', {
            params: { path, query: { area, asOf: lastDay } },
            ...fresh,
          }),
        ),
        bodyOf(
          api.GET('/api/v1/indicators/{slug}/references', {
            params: { path, query: { area } },
            ...fresh,
          }),
        ),
        bodyOf(
          api.GET('/api/v1/indicators/{slug}/projections', {
            params: { path, query: { area, slice } },
            ...fresh,
          }),
        ),
      ]);
      return {
        notes: notes.annotations,
        references: references.references.map(({ reference }) => reference),
        projections: projections.projections.map(({ projection }) => projection),
      };
    },
    staleTime: 0,
  });
}

/**
 * Reads anew the keys of those of one kind that stand, for any of these areas.
 *
 * @param slice of which part projections are read; the total when absent
 */
export async function keysStanding(
  queryClient: QueryClient,
  kind: keyof Remarks,
  of: {
    readonly slug: string;
    readonly areas: readonly string[];
    readonly slice?: string | undefined;
  },
): Promise<readonly string[]> {
  const read = await Promise.all(
    of.areas.map((area) => queryClient.query(remarksQuery(of.slug, area, of.slice))),
  );
  return read.flatMap((remarks) => remarks[kind].map(({ key }) => key));
}

/** The areas of a kind, to compare with. */
export function areasOfKindQuery(kind: Schemas['AreaKind']) {
  return queryOptions({
    queryKey: ['areas to compare with', kind],
    queryFn: async ({ signal }) => {
      const { items } = await bodyOf(
        api.GET('/api/v1/areas', { params: { query: { kind, limit: wholeList } }, signal }),
      );
      return items.map(({ slug, name }) => ({ value: slug, label: name }));
    },
  });
}

/** Sent again with the same key it is made once; a trial makes none. */
export function makeNote(
  body: Schemas['AnnotateIndicator'],
  key: string,
  dryRun: boolean,
): Promise<Note> {
  return bodyOf(
    api.POST('/api/v1/annotations', {
      params: { header: { 'Idempotency-Key': key }, query: { dryRun } },
      body,
    }),
  );
}

export function makeReference(
  body: Schemas['StateReference'],
  key: string,
  dryRun: boolean,
): Promise<Reference> {
  return bodyOf(
    api.POST('/api/v1/references', {
      params: { header: { 'Idempotency-Key': key }, query: { dryRun } },
      body,
    }),
  );
}

export function makeProjection(
  body: Schemas['RecordProjection'],
  key: string,
  dryRun: boolean,
): Promise<Projection> {
  return bodyOf(
    api.POST('/api/v1/projections', {
      params: { header: { 'Idempotency-Key': key }, query: { dryRun } },
      body,
    }),
  );
}

/** Takes back what should not have been said of figures. */
export function withdrawNote({ id, version }: Note, reason: string): Promise<Note> {
  return bodyOf(
    api.PUT('/api/v1/annotations/{id}/withdrawal', {
      params: { path: { id }, header: ifMatch(version), query: { reason } },
    }),
  );
}

export function withdrawReference({ id, version }: Reference, reason: string): Promise<Reference> {
  return bodyOf(
    api.PUT('/api/v1/references/{id}/withdrawal', {
      params: { path: { id }, header: ifMatch(version), query: { reason } },
    }),
  );
}

export function withdrawProjection(
  { id, version }: Projection,
  reason: string,
): Promise<Projection> {
  return bodyOf(
    api.PUT('/api/v1/projections/{id}/withdrawal', {
      params: { path: { id }, header: ifMatch(version), query: { reason } },
    }),
  );
}

function ifMatch(version: number) {
  return { 'If-Match': `"${String(version)}"` };
}
