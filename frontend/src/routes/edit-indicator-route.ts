import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { indicatorToEditQuery } from '@/features/indicator-editing/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const editIndicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/maltall/$slug',
  staticData: { texts: ['definition', 'detail', 'editing', 'history', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loader: ({ context, params }) =>
    notFoundWhenMissing('indicator', context.queryClient.query(indicatorToEditQuery(params.slug))),
  component: lazyRouteComponent(() => import('./edit-indicator-page'), 'EditIndicatorPage'),
});
