import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { targetsToEditQuery } from '@/features/target-editing/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

interface TargetSearch {
  /** Which of them is changed, by its id. */
  endre?: string;
}

export const editTargetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/mal',
  staticData: { texts: ['editing', 'target', 'work'] },
  validateSearch: (search): TargetSearch => ({
    endre: typeof search.endre === 'string' ? search.endre : undefined,
  }),
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loader: ({ context, params }) =>
    notFoundWhenMissing('programme', context.queryClient.query(targetsToEditQuery(params.program))),
  component: lazyRouteComponent(() => import('./edit-targets-page'), 'EditTargetsPage'),
});
