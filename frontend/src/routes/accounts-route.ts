import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { accountsQuery } from '@/features/administration/queries';

import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const accountsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/kontoer',
  staticData: { texts: ['admin', 'editing', 'erasing', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  // What stands first is there from the start, so that nothing moves when it comes; what fails, the page tells.
  loader: ({ context }) =>
    context.queryClient.infiniteQuery(accountsQuery(undefined)).catch(() => undefined),
  component: lazyRouteComponent(() => import('./accounts-page'), 'AccountsPage'),
});
