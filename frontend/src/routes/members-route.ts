import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { membersQuery } from '@/features/administration/queries';

import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const membersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/medlemmer',
  staticData: { texts: ['admin', 'editing', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  // What stands first is there from the start, so that nothing moves when it comes; what fails, the page tells.
  loader: ({ context, params }) =>
    context.queryClient.query(membersQuery(params.program)).catch(() => undefined),
  component: lazyRouteComponent(() => import('./members-page'), 'MembersPage'),
});
