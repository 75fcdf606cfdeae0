import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { ownPath } from '@/lib/own-path';
import { mayBeSignedIn } from '@/lib/sign-in-hint';

import { rootRoute } from './root-route';

interface SignInSearch {
  /** Where to go after; a path of this site, or nothing. */
  til?: string;
  /** That an identity provider sent somebody back who did not come in. */
  feil?: 'innlogging';
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/logg-inn',
  staticData: { texts: ['work', 'provider'] },
  validateSearch: (search): SignInSearch => ({
    til: ownPath(search.til),
    feil: search.feil === 'innlogging' ? 'innlogging' : undefined,
  }),
  beforeLoad: async ({ context, search }) => {
    if (!mayBeSignedIn()) return;
    const { signedIn } = await import('./signed-in');
    // Whether or not it can be told, one can sign in.
    const session = await signedIn(context.queryClient).catch(() => undefined);
    if (session) redirect({ throw: true, href: search.til ?? '/arbeid', replace: true });
  },
  // Before the page is shown, so that nothing moves; without an answer one signs in by a password.
  loader: async ({ context }) => {
    const { providersQuery } = await import('@/features/session/queries');
    await context.queryClient.query(providersQuery).catch(() => []);
  },
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
});
