import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { logQuery } from '@/features/administration/queries';

import { logFilterOf, readLogSearch } from './read-log-search';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const logRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/logg',
  staticData: { texts: ['admin', 'work'] },
  validateSearch: readLogSearch,
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  // The first rows are there from the start, so that nothing moves when they come; what fails, the page tells.
  loader: ({ context, location }) =>
    context.queryClient
      .infiniteQuery(logQuery(logFilterOf(readLogSearch(location.search))))
      .catch(() => undefined),
  component: lazyRouteComponent(() => import('./log-page'), 'LogPage'),
});
