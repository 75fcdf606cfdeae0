import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { logQuery } from '@/features/administration/queries';

import { logFilterOf, readLogSearch } from './read-log-search';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const programmeLogRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/logg',
  staticData: { texts: ['admin', 'work'] },
  validateSearch: readLogSearch,
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  // The first rows are there from the start, so that nothing moves when they come; what fails, the page tells.
  loader: ({ context, location, params }) =>
    context.queryClient
      .infiniteQuery(logQuery(logFilterOf(readLogSearch(location.search), params.program)))
      .catch(() => undefined),
  component: lazyRouteComponent(() => import('./programme-log-page'), 'ProgrammeLogPage'),
});
