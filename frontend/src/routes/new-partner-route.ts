import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const newPartnerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/partnere/ny',
  staticData: { texts: ['editing', 'partner', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  component: lazyRouteComponent(() => import('./new-partner-page'), 'NewPartnerPage'),
});
