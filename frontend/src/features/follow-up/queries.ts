import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

export type Member = Schemas['MemberView'];
export type PersonToRemind = Schemas['PersonToRemind'];

export function roundsQuery(slug: string) {
  return queryOptions({
    queryKey: ['rounds', slug],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programmes/{slug}/rounds', { params: { path: { slug } }, signal })),
  });
}

export function membersQuery(programme: string) {
  return queryOptions({
    queryKey: ['members', programme],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{programme}/members', {
          params: { path: { programme } },
          signal,
        }),
      ),
  });
}

/** Who has something left, and when they were reminded; for those who lead. */
export function remindersQuery(slug: string, round: string) {
  return queryOptions({
    queryKey: ['rounds', slug, round, 'reminders'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/rounds/{round}/reminders', {
          params: { path: { slug, round } },
          signal,
        }),
      ),
  });
}

export function sendReminders(
  slug: string,
  round: string,
  accounts: readonly string[],
): Promise<Schemas['Reminded']> {
  return bodyOf(
    api.POST('/api/v1/programmes/{slug}/rounds/{round}/reminders', {
      params: { path: { slug, round }, header: { 'Idempotency-Key': crypto.randomUUID() } },
      body: { accounts: [...accounts] },
    }),
  );
}

export function assign(
  slug: string,
  body: Schemas['AssignReporting'],
): Promise<Schemas['AssignedView']> {
  return bodyOf(
    api.POST('/api/v1/programmes/{slug}/assignments', {
      params: { path: { slug }, header: { 'Idempotency-Key': crypto.randomUUID() } },
      body,
    }),
  );
}
