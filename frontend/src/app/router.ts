import { createRouter } from '@tanstack/react-router';

import { createQueryClient } from '@/api/query-client';
import { PageSkeleton } from '@/components/page-skeleton';
import { parseSearch, stringifySearch } from '@/lib/url-search';
import { aboutDataRoute } from '@/routes/about-data-route';
import { accessibilityRoute } from '@/routes/accessibility-route';
import { areaRoute } from '@/routes/area-route';
import { areasRoute } from '@/routes/areas-route';
import { bodyRoute } from '@/routes/body-route';
import { decisionRoute } from '@/routes/decision-route';
import { decisionsRoute } from '@/routes/decisions-route';
import { developersRoute } from '@/routes/developers-route';
import { indicatorRoute } from '@/routes/indicator-route';
import { indicatorsRoute } from '@/routes/indicators-route';
import { invitationRoute } from '@/routes/invitation-route';
import { landingRoute } from '@/routes/landing-route';
import { measureRoute } from '@/routes/measure-route';
import { moneyRoute } from '@/routes/money-route';
import { partnerRoute } from '@/routes/partner-route';
import { partnersRoute } from '@/routes/partners-route';
import { planChangesRoute } from '@/routes/plan-changes-route';
import { planRevisionRoute } from '@/routes/plan-revision-route';
import { planRoute } from '@/routes/plan-route';
import { programmeRoute } from '@/routes/programme-route';
import { programmeTargetsRoute } from '@/routes/programme-targets-route';
import { rootRoute } from '@/routes/root-route';
import { signInRoute } from '@/routes/sign-in-route';
import { workRoute } from '@/routes/work-route';

import { AppLayout } from './layout/app-layout';
import { ErrorPage } from './layout/error-page';
import { NotFoundPage } from './layout/not-found-page';

export const queryClient = createQueryClient();

rootRoute.update({ component: AppLayout });

const skeletonAfterMs = 300;

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    landingRoute,
    programmeRoute,
    planRoute,
    planRevisionRoute,
    planChangesRoute,
    measureRoute,
    moneyRoute,
    programmeTargetsRoute,
    indicatorsRoute,
    indicatorRoute,
    decisionsRoute,
    decisionRoute,
    bodyRoute,
    partnersRoute,
    partnerRoute,
    areasRoute,
    areaRoute,
    developersRoute,
    aboutDataRoute,
    accessibilityRoute,
    signInRoute,
    invitationRoute,
    workRoute,
  ]),
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  // Freshness is the business of the query client.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: skeletonAfterMs,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
