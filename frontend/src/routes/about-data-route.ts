import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const aboutDataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/om-dataene',
  staticData: { texts: ['about'] },
  component: lazyRouteComponent(() => import('./about-data-page'), 'AboutDataPage'),
});
