import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { partnerToEditQuery } from '@/features/partner-editing/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const editPartnerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/partnere/$slug',
  staticData: { texts: ['history', 'editing', 'partner', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loader: ({ context, params }) =>
    notFoundWhenMissing('partner', context.queryClient.query(partnerToEditQuery(params.slug))),
  component: lazyRouteComponent(() => import('./edit-partner-page'), 'EditPartnerPage'),
});
