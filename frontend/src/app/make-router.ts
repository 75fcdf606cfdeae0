import { createRouter, type AnyRoute, type NotFoundRouteComponent } from '@tanstack/react-router';

import { createQueryClient } from '@/api/query-client';
import { PageSkeleton } from '@/components/page-skeleton';
import { parseSearch, stringifySearch } from '@/lib/url-search';
import { rootRoute } from '@/routes/root-route';

import { AppLayout } from './layout/app-layout';
import { ErrorPage } from './layout/error-page';

const skeletonAfterMs = 300;

rootRoute.update({ component: AppLayout });

/** A router over these pages, as both parts of the site have it. */
export function makeRouter<Tree extends AnyRoute>(
  routeTree: Tree,
  notFound: NotFoundRouteComponent,
) {
  return createRouter({
    routeTree,
    context: { queryClient: createQueryClient() },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    // Freshness is the business of the query client.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: skeletonAfterMs,
    defaultPendingMinMs: 0,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: notFound,
    scrollRestoration: true,
  });
}
