import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

/** What has a history: the kind of thing, and what it is called in addresses. */
export type Subject =
  | {
      readonly kind: 'programme' | 'plan' | 'partner' | 'indicator' | 'decision';
      readonly slug: string;
    }
  | { readonly kind: 'revision'; readonly slug: string; readonly number: number }
  | { readonly kind: 'funding'; readonly id: string }
  | { readonly kind: 'entity'; readonly type: Schemas['EntityType']; readonly id: string };

type History = Schemas['PageLedgerEntryView'];

const latest = { limit: 50 };

function read(subject: Subject, signal: AbortSignal): Promise<History> {
  const of = (slug: string) => ({ params: { path: { slug }, query: latest }, signal });
  switch (subject.kind) {
    case 'programme':
      return bodyOf(api.GET('/api/v1/programmes/{slug}/history', of(subject.slug)));
    case 'plan':
      return bodyOf(api.GET('/api/v1/plans/{slug}/history', of(subject.slug)));
    case 'partner':
      return bodyOf(api.GET('/api/v1/partners/{slug}/history', of(subject.slug)));
    case 'indicator':
      return bodyOf(api.GET('/api/v1/indicators/{slug}/history', of(subject.slug)));
    case 'decision':
      return bodyOf(api.GET('/api/v1/decisions/{slug}/history', of(subject.slug)));
    case 'revision': {
      const { slug, number } = subject;
      return bodyOf(
        api.GET('/api/v1/plans/{slug}/revisions/{number}/history', {
          params: { path: { slug, number }, query: latest },
          signal,
        }),
      );
    }
    case 'funding':
      return bodyOf(
        api.GET('/api/v1/funding-lines/{id}/history', {
          params: { path: { id: subject.id }, query: latest },
          signal,
        }),
      );
    case 'entity':
      return bodyOf(
        api.GET('/api/v1/changes/{entityType}/{entityId}', {
          params: {
            path: { entityType: subject.type, entityId: subject.id },
            query: latest,
          },
          signal,
        }),
      );
  }
}

/** All that was published of it, the newest first; with the version it had when it was asked for, which tells when to ask again. */
export function historyQuery(subject: Subject, version: number | undefined) {
  return queryOptions({
    queryKey: ['history', subject, version],
    queryFn: ({ signal }) => read(subject, signal),
  });
}

/** What those are called who work in a programme; only who may know them is told. */
export function namesQuery(programme: string) {
  return queryOptions({
    queryKey: ['programmes', programme, 'names'],
    retry: false,
    queryFn: async ({ signal }) => {
      const { items } = await bodyOf(
        api.GET('/api/v1/programmes/{programme}/members', {
          params: { path: { programme } },
          signal,
        }),
      );
      return new Map(items.map(({ id, displayName }) => [id, displayName]));
    },
  });
}
