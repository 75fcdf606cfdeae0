import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const updateRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dele',
  staticData: { texts: ['link'] },
  // Whoever has the token can answer: it is taken out of the address, and of the history, before anything is shown.
  beforeLoad: async ({ location }) => {
    const { isLinkToken, keepLinkToken, keptLinkToken } =
      await import('@/features/link/link-token');
    if (isLinkToken(location.hash)) {
      keepLinkToken(location.hash);
      redirect({ throw: true, to: '/dele', search: true, replace: true });
    }
    return { update: keptLinkToken() };
  },
  component: lazyRouteComponent(() => import('./update-page'), 'UpdatePage'),
});
