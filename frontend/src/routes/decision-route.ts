import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { decisionHistoryQuery, decisionQuery } from '@/features/decision/queries';
import { readKnownAt } from '@/lib/known-at';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';

interface DecisionSearch {
  /** Shows what had been published by then. */
  kjent?: string;
  /** What stood as the moment but is none, or has not come, so that the page can say so. */
  ukjentTid?: string;
}

export const decisionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vedtak/$slug',
  staticData: { texts: ['decision', 'short'] },
  validateSearch: (search): DecisionSearch => readKnownAt(search),
  loaderDeps: ({ search }) => ({ knownAt: search.kjent }),
  loader: ({ context, params, deps }) =>
    notFoundWhenMissing(
      'decision',
      Promise.all([
        context.queryClient.query({
          ...decisionQuery(params.slug, deps.knownAt),
          staleTime: 'static',
        }),
        // The page can do without; it says so when it fails.
        context.queryClient
          .query({ ...decisionHistoryQuery(params.slug), staleTime: 'static' })
          .catch(() => undefined),
      ]),
    ),
  component: lazyRouteComponent(() => import('./decision-page'), 'DecisionPage'),
});
