import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { ownIndicatorsQuery } from '@/features/indicator-editing/queries';
import { targetAreasQuery } from '@/features/target-editing/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const newTargetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/nytt-mal',
  staticData: { texts: ['editing', 'target', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loader: ({ context: { queryClient }, params: { program } }) =>
    notFoundWhenMissing(
      'programme',
      Promise.all([
        queryClient.query(ownIndicatorsQuery(program)),
        queryClient.query(targetAreasQuery(program)),
      ]),
    ),
  component: lazyRouteComponent(() => import('./new-target-page'), 'NewTargetPage'),
});
