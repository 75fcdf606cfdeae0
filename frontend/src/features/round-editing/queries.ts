import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

export type Round = Schemas['ReportRound'];
export type WriteRound = Schemas['WriteRound'];
export type ReminderRule = Schemas['ReminderRule'];

/** Sent again with the same key it is announced once. */
export function announceRound(slug: string, given: WriteRound, key: string): Promise<Round> {
  return bodyOf(
    api.POST('/api/v1/programmes/{slug}/rounds', {
      params: { path: { slug }, header: { 'Idempotency-Key': key } },
      body: given,
    }),
  );
}

export function reviseRound(
  slug: string,
  { id, version }: Round,
  given: WriteRound,
  reason: string,
): Promise<Round> {
  return bodyOf(
    api.PUT('/api/v1/programmes/{slug}/rounds/{round}', {
      params: {
        path: { slug, round: id },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason },
      },
      body: given,
    }),
  );
}

export function withdrawRound(
  slug: string,
  { id, version }: Round,
  reason: string,
): Promise<Round> {
  return bodyOf(
    api.PUT('/api/v1/programmes/{slug}/rounds/{round}/withdrawal', {
      params: {
        path: { slug, round: id },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason },
      },
    }),
  );
}

/** When those of a programme are reminded of what they have left. */
export function reminderRuleQuery(slug: string) {
  return queryOptions({
    queryKey: ['reminder rule', slug],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/reminder-rules/current', {
          params: { path: { slug } },
          signal,
        }),
      ),
    staleTime: 0,
  });
}

export function writeReminderRule(
  slug: string,
  version: number,
  given: Schemas['WriteReminderRule'],
): Promise<ReminderRule> {
  return bodyOf(
    api.PUT('/api/v1/programmes/{slug}/reminder-rules/current', {
      params: { path: { slug }, header: { 'If-Match': `"${String(version)}"` } },
      body: given,
    }),
  );
}
