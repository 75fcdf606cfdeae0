import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { targetsToEditQuery } from '@/features/target-editing/queries';

import { textOf } from '@/lib/search-value';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

interface TargetSearch {
  /** Which of them is changed, by its id. */
  endre?: string;
  /** Of which of them the baseline is changed. */
  utgangspunkt?: string;
}

export const editTargetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/mal',
  staticData: { texts: ['editing', 'history', 'target', 'work'] },
  validateSearch: (search): TargetSearch => ({
    endre: textOf(search.endre),
    utgangspunkt: textOf(search.utgangspunkt),
  }),
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loader: ({ context, params }) =>
    notFoundWhenMissing('programme', context.queryClient.query(targetsToEditQuery(params.program))),
  component: lazyRouteComponent(() => import('./edit-targets-page'), 'EditTargetsPage'),
});
