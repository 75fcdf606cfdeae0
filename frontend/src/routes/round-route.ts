import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const roundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/runde/$program/$runde',
  staticData: { texts: ['work', 'round', 'measure', 'editing'] },
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  component: lazyRouteComponent(() => import('./round-page'), 'RoundPage'),
});
