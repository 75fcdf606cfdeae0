import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const developersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/utviklere',
  staticData: { texts: ['developers'] },
  component: lazyRouteComponent(() => import('./developers-page'), 'DevelopersPage'),
});
