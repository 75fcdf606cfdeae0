import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { bodyQuery, latestDecisionsQuery } from '@/features/decision/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';

/** As many decisions as the page of a body shows before it leads to the register. */
export const decisionsOfBody = 10;

export const bodyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organ/$slug',
  staticData: { asOf: true, texts: ['decision', 'short'] },
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: ({ context, params, deps }) =>
    notFoundWhenMissing(
      'body',
      Promise.all([
        context.queryClient.query({ ...bodyQuery(params.slug, deps.asOf), staleTime: 'static' }),
        // The page can do without; it says so when it fails.
        context.queryClient
          .query({
            ...latestDecisionsQuery({ body: params.slug }, decisionsOfBody),
            staleTime: 'static',
          })
          .catch(() => undefined),
      ]),
    ),
  component: lazyRouteComponent(() => import('./body-page'), 'BodyPage'),
});
