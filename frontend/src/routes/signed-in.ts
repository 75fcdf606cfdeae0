import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';

import { forgetSession, isSignedOut, sessionQuery, type Session } from '@/features/session/queries';
import { mayBeSignedIn } from '@/lib/sign-in-hint';

/** Who is signed in, if anybody is; asks nobody where nobody has signed in. */
export async function signedIn(queryClient: QueryClient): Promise<Session | undefined> {
  if (!mayBeSignedIn()) return undefined;
  try {
    return await queryClient.query(sessionQuery);
  } catch (error) {
    if (!isSignedOut(error)) throw error;
    forgetSession();
    return undefined;
  }
}

/** Lets nobody on who is not signed in, and knows where they wanted to go. */
export async function needSignIn(queryClient: QueryClient, address: string): Promise<void> {
  if (await signedIn(queryClient)) return;
  redirect({
    throw: true,
    to: '/logg-inn',
    search: (old) => ({ ...old, til: address }),
    replace: true,
  });
}
