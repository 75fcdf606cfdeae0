import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tilgjengelighet',
  staticData: { texts: ['about'] },
  component: lazyRouteComponent(() => import('./accessibility-page'), 'AccessibilityPage'),
});
