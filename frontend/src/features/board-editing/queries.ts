import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { Sending } from '@/features/editing/use-editor';
import type { Values } from '@/features/editing/values';

import { changeOf } from './body-values';

export type Body = Schemas['BodyView'];

const wholeList = 200;

/** The bodies of a programme with all that is recorded of each, as they are now. */
export function bodiesToEditQuery(programme: string) {
  return queryOptions({
    queryKey: ['bodies to edit', programme],
    queryFn: async (): Promise<readonly Body[]> => {
      const found: Schemas['BodySummary'][] = [];
      let cursor: string | undefined;
      do {
        const page = await bodyOf(
          api.GET('/api/v1/bodies', {
            params: { query: { programme, limit: wholeList, cursor } },
            cache: 'no-store',
          }),
        );
        found.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return Promise.all(found.map(({ slug }) => readBody(slug)));
    },
    staleTime: 0,
    gcTime: 0,
  });
}

/** A body as it is now: it is changed on the version that was read. */
export function readBody(slug: string): Promise<Body> {
  return bodyOf(
    api.GET('/api/v1/bodies/{slug}', { params: { path: { slug } }, cache: 'no-store' }),
  );
}

/** Sent again with the same key it is entered once. */
export function createBody(given: Schemas['CreateBody'], key: string): Promise<Body> {
  return bodyOf(
    api.POST('/api/v1/bodies', { params: { header: { 'Idempotency-Key': key } }, body: given }),
  );
}

export function changeBody(
  values: Values,
  on: Body,
  { version, reason, dryRun }: Sending,
): Promise<Body> {
  return bodyOf(
    api.PUT('/api/v1/bodies/{slug}', {
      params: {
        path: { slug: on.slug },
        header: ifMatch(version),
        query: { reason, dryRun },
      },
      body: changeOf(values, on),
    }),
  );
}

export function addSeat(body: Body, seat: Schemas['Seat']): Promise<Body> {
  const { slug, version } = body;
  return bodyOf(
    api.PUT('/api/v1/bodies/{slug}/seats/{key}', {
      params: { path: { slug, key: seat.key }, header: ifMatch(version) },
      body: seat,
    }),
  );
}

export function endSeat(
  body: Body,
  key: string,
  given: Schemas['EndSeat'],
  reason: string,
): Promise<Body> {
  const { slug, version } = body;
  return bodyOf(
    api.PUT('/api/v1/bodies/{slug}/seats/{key}/end', {
      params: { path: { slug, key }, header: ifMatch(version), query: { reason } },
      body: given,
    }),
  );
}

export function recordDelegation(body: Body, delegation: Schemas['Delegation']): Promise<Body> {
  const { slug, version } = body;
  return bodyOf(
    api.PUT('/api/v1/bodies/{slug}/delegations/{key}', {
      params: { path: { slug, key: delegation.key }, header: ifMatch(version) },
      body: delegation,
    }),
  );
}

export function recordMeeting(body: Body, meeting: Schemas['Meeting']): Promise<Body> {
  const { slug, version } = body;
  return bodyOf(
    api.PUT('/api/v1/bodies/{slug}/meetings/{key}', {
      params: { path: { slug, key: meeting.key }, header: ifMatch(version) },
      body: meeting,
    }),
  );
}

/** Takes back a body, or a part of it, that should not have been entered. */
export function withdrawBody({ slug, version }: Body, reason: string): Promise<Body> {
  return bodyOf(
    api.PUT('/api/v1/bodies/{slug}/withdrawal', {
      params: { path: { slug }, header: ifMatch(version), query: { reason } },
    }),
  );
}

export function withdrawSeat({ slug, version }: Body, key: string, reason: string): Promise<Body> {
  return bodyOf(
    api.PUT('/api/v1/bodies/{slug}/seats/{key}/withdrawal', {
      params: { path: { slug, key }, header: ifMatch(version), query: { reason } },
    }),
  );
}

export function withdrawDelegation(
  { slug, version }: Body,
  key: string,
  reason: string,
): Promise<Body> {
  return bodyOf(
    api.PUT('/api/v1/bodies/{slug}/delegations/{key}/withdrawal', {
      params: { path: { slug, key }, header: ifMatch(version), query: { reason } },
    }),
  );
}

export function withdrawMeeting(
  { slug, version }: Body,
  key: string,
  reason: string,
): Promise<Body> {
  return bodyOf(
    api.PUT('/api/v1/bodies/{slug}/meetings/{key}/withdrawal', {
      params: { path: { slug, key }, header: ifMatch(version), query: { reason } },
    }),
  );
}

function ifMatch(version: number) {
  return { 'If-Match': `"${String(version)}"` };
}

/** Sent again with the same key it is given once. */
export function appoint(
  decision: string,
  given: Schemas['AssignRole'],
  key: string,
): Promise<Schemas['RoleView']> {
  return bodyOf(
    api.POST('/api/v1/decisions/{slug}/appointments', {
      params: { path: { slug: decision }, header: { 'Idempotency-Key': key } },
      body: given,
    }),
  );
}
