import { queryOptions } from '@tanstack/react-query';

import { ApiProblem } from '@/api/api-problem';
import { api, bodyOf, done } from '@/api/client';
import { csrf, keepCsrfToken } from '@/api/csrf';
import type { Schemas } from '@/api/types';
import { forgetSignIn, rememberSignIn } from '@/lib/sign-in-hint';

// Here, so that who only reads does not carry it: without a session there is nothing to show.
api.use(csrf);

export type Session = Schemas['SessionView'];

/** Who is signed in; a problem with status 401 when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => begun(await bodyOf(api.GET('/api/v1/session', { signal }))),
});

export async function signIn(body: Schemas['SignIn']): Promise<Session> {
  return begun(await bodyOf(api.POST('/api/v1/session', { body })));
}

export async function acceptInvitation(body: Schemas['AcceptInvitation']): Promise<Session> {
  return begun(await bodyOf(api.POST('/api/v1/invitations/acceptance', { body })));
}

/** By whom one may sign in, beside a password; where that cannot be told, the password is left. */
export const providersQuery = queryOptions({
  queryKey: ['session', 'providers'],
  queryFn: async ({ signal }) =>
    (await bodyOf(api.GET('/api/v1/session/openid/providers', { signal }))).providers,
  staleTime: Infinity,
});

/** Where to go to sign in by an identity provider. Whoever comes back from there has a session. */
export async function beginBy(provider: string, body: Schemas['BeginOpenId']): Promise<string> {
  const { location } = await bodyOf(
    api.POST('/api/v1/session/openid/providers/{provider}/attempts', {
      params: { path: { provider } },
      body,
    }),
  );
  rememberSignIn();
  return location;
}

/** Ends the session that this browser has; there may be none any more, or another since the page was opened. */
export async function signOut(): Promise<void> {
  try {
    begun(await bodyOf(api.GET('/api/v1/session')));
    await done(api.DELETE('/api/v1/session'));
  } catch (error) {
    if (!isSignedOut(error)) throw error;
  }
}

/** Whether an answer says that nobody is signed in, which for who was means that they are not any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}

/** Keeps in this page what shows that somebody was signed in. */
function begun(session: Session): Session {
  keepCsrfToken(session.csrfToken);
  rememberSignIn();
  return session;
}

/** Forgets in this page, and for the next one, that somebody was signed in. */
export function forgetSession(): void {
  keepCsrfToken(undefined);
  forgetSignIn();
}
