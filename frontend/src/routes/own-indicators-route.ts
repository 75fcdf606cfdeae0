import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { ownIndicatorsQuery } from '@/features/indicator-editing/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const ownIndicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/maltall',
  staticData: { texts: ['definition', 'detail', 'editing', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loader: ({ context, params }) =>
    notFoundWhenMissing('programme', context.queryClient.query(ownIndicatorsQuery(params.program))),
  component: lazyRouteComponent(() => import('./own-indicators-page'), 'OwnIndicatorsPage'),
});
