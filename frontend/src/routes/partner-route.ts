import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { partnerQuery } from '@/features/partner/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';

export const partnerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnere/$slug',
  staticData: { asOf: true, texts: ['partner', 'short'] },
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: ({ context, params, deps }) =>
    notFoundWhenMissing(
      'partner',
      context.queryClient.query({ ...partnerQuery(params.slug, deps.asOf), staleTime: 'static' }),
    ),
  component: lazyRouteComponent(() => import('./partner-page'), 'PartnerPage'),
});
