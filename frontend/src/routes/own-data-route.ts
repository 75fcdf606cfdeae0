import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { otherSessionsQuery, ownDataQuery, ownRemindersQuery } from '@/features/own-data/queries';

import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const ownDataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/meg',
  staticData: { texts: ['own', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.query(ownDataQuery),
      context.queryClient.query(otherSessionsQuery),
      context.queryClient.query(ownRemindersQuery),
    ]),
  component: lazyRouteComponent(() => import('./own-data-page'), 'OwnDataPage'),
});
