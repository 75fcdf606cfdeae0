import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const editDecisionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/vedtak',
  staticData: { texts: ['editing', 'history', 'resolution', 'work'] },
  // What only working pages need comes with them.
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  loader: async ({ context: { queryClient }, params: { program } }) => {
    const { loadDecisions } = await import('./load-decisions');
    await loadDecisions(queryClient, program);
  },
  component: lazyRouteComponent(() => import('./edit-decisions-page'), 'EditDecisionsPage'),
});
