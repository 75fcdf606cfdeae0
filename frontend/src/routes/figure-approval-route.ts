import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { waitingQuery } from '@/features/figure-approval/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const figureApprovalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/innsendt',
  staticData: { texts: ['editing', 'approval', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loader: ({ context, params }) =>
    notFoundWhenMissing('programme', context.queryClient.query(waitingQuery(params.program))),
  component: lazyRouteComponent(() => import('./figure-approval-page'), 'FigureApprovalPage'),
});
