import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const newIndicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/nytt-maltall',
  staticData: { texts: ['definition', 'detail', 'editing', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  component: lazyRouteComponent(() => import('./new-indicator-page'), 'NewIndicatorPage'),
});
