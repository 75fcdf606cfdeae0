import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const aboutDataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/om-dataene',
  component: lazyRouteComponent(() => import('./about-data-page'), 'AboutDataPage'),
});
