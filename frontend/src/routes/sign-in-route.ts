import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { ownPath } from '@/lib/own-path';
import { mayBeSignedIn } from '@/lib/sign-in-hint';

import { rootRoute } from './root-route';

interface SignInSearch {
  /** Where to go after; a path of this site, or nothing. */
  til?: string;
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/logg-inn',
  staticData: { texts: ['work'] },
  validateSearch: (search): SignInSearch => ({ til: ownPath(search.til) }),
  beforeLoad: async ({ context, search }) => {
    if (!mayBeSignedIn()) return;
    const { signedIn } = await import('./signed-in');
    // Whether or not it can be told, one can sign in.
    const session = await signedIn(context.queryClient).catch(() => undefined);
    if (session) redirect({ throw: true, href: search.til ?? '/arbeid', replace: true });
  },
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
});
