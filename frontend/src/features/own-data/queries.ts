import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf, done } from '@/api/client';
import type { Schemas } from '@/api/types';

/** All that is known of who is signed in. */
export const ownDataQuery = queryOptions({
  queryKey: ['own-data'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/session/export', { signal })),
});

/** Where else one is signed in. */
export const otherSessionsQuery = queryOptions({
  queryKey: ['other-sessions'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/session/others', { signal })),
});

export function endOtherSession(session: string): Promise<void> {
  return done(api.DELETE('/api/v1/session/others/{session}', { params: { path: { session } } }));
}

export function endOtherSessions(): Promise<void> {
  return done(api.DELETE('/api/v1/session/others'));
}

/** Begins another session, whose token is told to who asks who is signed in. */
export function changePassword(body: Schemas['ChangePassword']): Promise<void> {
  return done(api.PUT('/api/v1/session/password', { body }));
}

/** Whether one is reminded of what one has left. */
export const ownRemindersQuery = queryOptions({
  queryKey: ['session', 'reminders'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/session/reminders', { signal })),
});

export function setOwnReminders(body: Schemas['ReminderWish']): Promise<Schemas['ReminderWish']> {
  return bodyOf(api.PUT('/api/v1/session/reminders', { body }));
}
