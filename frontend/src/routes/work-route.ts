import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid',
  staticData: { texts: ['draft', 'round', 'work'] },
  // What only working pages need comes with them.
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  loader: async ({ context }) => {
    const { loadWork } = await import('./load-work');
    await loadWork(context.queryClient);
  },
  component: lazyRouteComponent(() => import('./work-page'), 'WorkPage'),
});
