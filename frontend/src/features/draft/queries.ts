import { queryOptions } from '@tanstack/react-query';

import { allPages } from '@/api/all-pages';
import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

/** All revisions of a plan, those that are not public among them. */
export function draftsQuery(slug: string) {
  return queryOptions({
    queryKey: ['drafts', slug],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/plans/{slug}/drafts', { params: { path: { slug } }, signal })),
  });
}

/** A revision with what can be done with it. */
export function draftQuery(slug: string, number: number) {
  return queryOptions({
    queryKey: ['drafts', slug, number],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/plans/{slug}/drafts/{number}', {
          params: { path: { slug, number } },
          signal,
        }),
      ),
  });
}

/** What a revision changes. */
export function draftDiffQuery(slug: string, number: number) {
  return queryOptions({
    queryKey: ['drafts', slug, number, 'diff'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/plans/{slug}/drafts/{number}/diff', {
          params: { path: { slug, number } },
          signal,
        }),
      ),
  });
}

/** What was said of a revision, published or not. */
export function draftHearingQuery(slug: string, number: number) {
  return queryOptions({
    queryKey: ['drafts', slug, number, 'hearing'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/plans/{slug}/drafts/{number}/hearing', {
          params: { path: { slug, number } },
          signal,
        }),
      ),
  });
}

const wholeList = 200;

/** The bodies that a revision can be put before. */
export const bodiesQuery = queryOptions({
  queryKey: ['bodies', 'all'],
  queryFn: ({ signal }) =>
    allPages((cursor) =>
      bodyOf(
        api.GET('/api/v1/bodies', { params: { query: { limit: wholeList, cursor } }, signal }),
      ),
    ),
});

/** The decisions of a body with an outcome that can stand behind what it says of a plan of the programme, newest first. */
export function decisionsOfQuery(
  body: string,
  outcome: Schemas['DecisionOutcome'],
  programme: string,
) {
  return queryOptions({
    queryKey: ['decisions', 'of', body, outcome],
    enabled: body !== '',
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        bodyOf(
          api.GET('/api/v1/decisions', {
            params: { query: { body, outcome, sort: '-date', limit: wholeList, cursor } },
            signal,
          }),
        ),
      ),
    // What another programme decided is not written by who leads this one; the server refuses it.
    select: (decisions) =>
      decisions.filter((each) => (each.programme?.slug ?? programme) === programme),
  });
}

/** A revision as the caller has seen it. */
export interface Seen {
  readonly slug: string;
  readonly number: number;
  readonly version: number;
}

function paramsOf({ slug, number, version }: Seen, reason?: string) {
  return {
    path: { slug, number },
    query: { reason },
    header: { 'If-Match': `"${String(version)}"` },
  };
}

export function openRevision(slug: string, body: Schemas['OpenRevision'], key: string) {
  return bodyOf(
    api.POST('/api/v1/plans/{slug}/revisions', {
      params: { path: { slug }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

export function writeMeasure(seen: Seen, body: Schemas['MeasureContent'], reason?: string) {
  const params = paramsOf(seen, reason);
  return bodyOf(
    api.PUT('/api/v1/plans/{slug}/revisions/{number}/measures/{code}', {
      params: { ...params, path: { ...params.path, code: body.code } },
      body,
    }),
  );
}

export function orderMeasures(seen: Seen, measures: readonly string[], reason?: string) {
  return bodyOf(
    api.PUT('/api/v1/plans/{slug}/revisions/{number}/measure-order', {
      params: paramsOf(seen, reason),
      body: { measures: [...measures] },
    }),
  );
}

export function writeContent(
  seen: Seen,
  body: Schemas['RevisionContent'],
  reason?: string,
  dryRun?: boolean,
) {
  const params = paramsOf(seen, reason);
  return bodyOf(
    api.PUT('/api/v1/plans/{slug}/revisions/{number}/content', {
      params: { ...params, query: { reason, dryRun } },
      body,
    }),
  );
}

/** Makes next year's plan from a revision. */
export function rollOver(slug: string, number: number, body: Schemas['RollOver'], key: string) {
  return bodyOf(
    api.POST('/api/v1/plans/{slug}/revisions/{number}/roll-over', {
      params: { path: { slug, number }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

export function standAsHistoric(seen: Seen) {
  return bodyOf(
    api.PUT('/api/v1/plans/{slug}/revisions/{number}/historic-standing', {
      params: paramsOf(seen),
    }),
  );
}

export function sendToHearing(seen: Seen, until: string) {
  return bodyOf(
    api.PUT('/api/v1/plans/{slug}/revisions/{number}/hearing', {
      params: paramsOf(seen),
      body: { until },
    }),
  );
}

export function propose(seen: Seen, bodies: readonly string[]) {
  return bodyOf(
    api.PUT('/api/v1/plans/{slug}/revisions/{number}/proposal', {
      params: paramsOf(seen),
      body: {
        bodies: bodies.map((body) => ({
          body,
          required: true,
          requiredAssumed: false,
          notKnown: false,
        })),
      },
    }),
  );
}

export function recordAdoption(seen: Seen, body: Schemas['RecordAdoption']) {
  return bodyOf(
    api.PUT('/api/v1/plans/{slug}/revisions/{number}/adoption', { params: paramsOf(seen), body }),
  );
}

export function takeIntoForce(seen: Seen, from: string) {
  return bodyOf(
    api.PUT('/api/v1/plans/{slug}/revisions/{number}/in-force', {
      params: paramsOf(seen),
      body: { from },
    }),
  );
}

export function withdrawRevision(seen: Seen, reason: string) {
  return bodyOf(
    api.PUT('/api/v1/plans/{slug}/revisions/{number}/withdrawal', {
      params: paramsOf(seen, reason),
    }),
  );
}

export function comment(slug: string, number: number, body: Schemas['NewComment'], key: string) {
  return bodyOf(
    api.POST('/api/v1/plans/{slug}/revisions/{number}/comments', {
      params: { path: { slug, number }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

function ofComment({ id, version }: Schemas['CommentView'], reason?: string) {
  return { path: { id }, query: { reason }, header: { 'If-Match': `"${String(version)}"` } };
}

export function answerComment(
  said: Schemas['CommentView'],
  body: Schemas['AnswerComment'],
  reason?: string,
) {
  return bodyOf(
    api.PUT('/api/v1/plan-comments/{id}/answer', { params: ofComment(said, reason), body }),
  );
}

export function publishComment(said: Schemas['CommentView']) {
  return bodyOf(api.PUT('/api/v1/plan-comments/{id}/publication', { params: ofComment(said) }));
}

export function withdrawComment(said: Schemas['CommentView'], reason: string) {
  return bodyOf(
    api.PUT('/api/v1/plan-comments/{id}/withdrawal', { params: ofComment(said, reason) }),
  );
}
