import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { consumersQuery, keysQuery } from '@/features/administration/queries';

import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const keysRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/nokler',
  staticData: { texts: ['admin', 'editing', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  // What stands first is there from the start, so that nothing moves when it comes; what fails, the page tells.
  loader: ({ context, params }) =>
    Promise.allSettled([
      context.queryClient.query(keysQuery(params.program)),
      context.queryClient.query(consumersQuery(params.program)),
    ]),
  component: lazyRouteComponent(() => import('./keys-page'), 'KeysPage'),
});
