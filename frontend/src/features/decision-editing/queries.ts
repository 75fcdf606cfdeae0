import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

export type Decision = Schemas['DecisionView'];

const wholeList = 200;

/** All decisions of a programme, as they are now. */
export function decisionsToEditQuery(programme: string) {
  return queryOptions({
    queryKey: ['decisions to edit', programme],
    queryFn: async (): Promise<readonly Schemas['DecisionSummary'][]> => {
      const decisions: Schemas['DecisionSummary'][] = [];
      let cursor: string | undefined;
      do {
        const page = await bodyOf(
          api.GET('/api/v1/decisions', {
            params: { query: { programme, limit: wholeList, cursor } },
            cache: 'no-store',
          }),
        );
        decisions.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return decisions;
    },
    staleTime: 0,
    gcTime: 0,
  });
}

/** The bodies that steer a programme. */
export function decidingBodiesQuery(programme: string) {
  return queryOptions({
    queryKey: ['deciding bodies', programme],
    queryFn: async ({ signal }) => {
      const page = await bodyOf(
        api.GET('/api/v1/bodies', { params: { query: { programme, limit: wholeList } }, signal }),
      );
      return page.items;
    },
  });
}

/** A decision as it is now: it is corrected on the version that was read. */
export function readDecision(slug: string): Promise<Decision> {
  return bodyOf(
    api.GET('/api/v1/decisions/{slug}', { params: { path: { slug } }, cache: 'no-store' }),
  );
}

/** Sent again with the same key it is entered once. */
export function createDecision(given: Schemas['CreateDecision'], key: string): Promise<Decision> {
  return bodyOf(
    api.POST('/api/v1/decisions', {
      params: { header: { 'Idempotency-Key': key } },
      body: given,
    }),
  );
}

/** Takes back a decision that should not have been entered. */
export function withdrawDecision({ slug, version }: Decision, reason: string): Promise<Decision> {
  return bodyOf(
    api.PUT('/api/v1/decisions/{slug}/withdrawal', {
      params: {
        path: { slug },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason },
      },
    }),
  );
}

export function correctDecision(
  decision: Decision,
  given: Schemas['CorrectDecision'],
  reason: string,
): Promise<Decision> {
  return bodyOf(
    api.PUT('/api/v1/decisions/{slug}', {
      params: {
        path: { slug: decision.slug },
        header: { 'If-Match': `"${String(decision.version)}"` },
        query: { reason },
      },
      body: given,
    }),
  );
}
