import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { rootRoute } from './root-route';

interface InvitationSearch {
  /** Whether it is for the first administrator, who has no account yet and chooses what to sign in with. */
  forste?: 'ja';
}

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitasjon',
  staticData: { texts: ['work', 'provider'] },
  validateSearch: (search): InvitationSearch => ({
    forste: search.forste === 'ja' ? 'ja' : undefined,
  }),
  // Whoever has the token can choose the password: it is taken out of the address before anything is shown.
  beforeLoad: async ({ location }) => {
    const { isInvitationToken, keepInvitationToken, keptInvitationToken } =
      await import('@/features/session/invitation-token');
    if (isInvitationToken(location.hash)) {
      keepInvitationToken(location.hash);
      redirect({ throw: true, to: '/invitasjon', search: true, replace: true });
    }
    return { invitation: keptInvitationToken() };
  },
  loader: async ({ context }) => {
    const { providersQuery } = await import('@/features/session/queries');
    await context.queryClient.query(providersQuery).catch(() => []);
  },
  component: lazyRouteComponent(() => import('./invitation-page'), 'InvitationPage'),
});
