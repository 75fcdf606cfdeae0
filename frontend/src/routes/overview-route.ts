import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/oversikt',
  staticData: { texts: ['editing', 'round', 'work'] },
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  loader: async ({ context: { queryClient }, params: { program } }) => {
    const { loadOverview } = await import('./load-overview');
    await loadOverview(queryClient, program);
  },
  component: lazyRouteComponent(() => import('./overview-page'), 'OverviewPage'),
});
