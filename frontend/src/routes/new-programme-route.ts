import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const newProgrammeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/program/ny',
  staticData: { texts: ['admin', 'editing', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  component: lazyRouteComponent(() => import('./new-programme-page'), 'NewProgrammePage'),
});
