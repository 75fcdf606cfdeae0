import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const editRoundsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/runder',
  staticData: { texts: ['announce', 'editing', 'history', 'work'] },
  // What only working pages need comes with them.
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  loader: async ({ context: { queryClient }, params: { program } }) => {
    const { loadRounds } = await import('./load-rounds');
    await loadRounds(queryClient, program);
  },
  component: lazyRouteComponent(() => import('./edit-rounds-page'), 'EditRoundsPage'),
});
