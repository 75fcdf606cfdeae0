import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

export type SubmissionDetail = Schemas['SubmissionDetail'];
export type WorkingSubmission = Schemas['WorkingSubmission'];

const wholeList = 200;

/** The submissions of a programme that wait to be approved or published, with their figures. */
export function waitingQuery(programme: string) {
  return queryOptions({
    queryKey: ['submissions', programme],
    queryFn: async ({ signal }) => {
      const [submitted, approved] = await Promise.all(
        (['SUBMITTED', 'APPROVED'] as const).map((status) =>
          bodyOf(
            api.GET('/api/v1/submissions', {
              params: { query: { programme, status, limit: wholeList } },
              signal,
            }),
          ),
        ),
      );
      const items = [...(submitted?.items ?? []), ...(approved?.items ?? [])];
      return Promise.all(
        items.map(async (item) => ({
          item,
          detail: await bodyOf(
            api.GET('/api/v1/submissions/{id}', { params: { path: { id: item.id } }, signal }),
          ),
        })),
      );
    },
    staleTime: 0,
  });
}

export interface Waiting {
  readonly item: WorkingSubmission;
  readonly detail: SubmissionDetail;
}

const seen = (version: number) => ({ 'If-Match': `"${String(version)}"` });

/** Approves what was handed in by somebody else, and makes it public. */
export async function publishSubmission({ id, version, status }: SubmissionDetail) {
  const approved =
    status === 'APPROVED'
      ? { version }
      : await bodyOf(
          api.PUT('/api/v1/submissions/{id}/approval', {
            params: { path: { id }, header: seen(version) },
          }),
        );
  return bodyOf(
    api.PUT('/api/v1/submissions/{id}/publication', {
      params: { path: { id }, header: seen(approved.version) },
    }),
  );
}

export function giveBackSubmission({ id, version }: SubmissionDetail, reason: string) {
  return bodyOf(
    api.PUT('/api/v1/submissions/{id}/return', {
      params: { path: { id }, header: seen(version) },
      body: { reason },
    }),
  );
}

/** What is published now of the cells that are proposed, from the year of the first of them on. */
export function publishedQuery(programme: string, from: string | undefined) {
  return queryOptions({
    queryKey: ['figures-grid', programme, { from }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/figures-grid', {
          params: { path: { slug: programme }, query: { from } },
          signal,
        }),
      ),
    staleTime: 0,
  });
}
