import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { measureQuery, measuresOfPlanQuery } from '@/features/measure/queries';
import { programmeQuery } from '@/features/programme/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';

export const measureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/p/$program/tiltak/$nr',
  staticData: { asOf: true, texts: ['measure', 'short'] },
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: ({ context: { queryClient }, params, deps: { asOf } }) =>
    notFoundWhenMissing(
      'measure',
      Promise.all([
        queryClient
          .query({ ...measureQuery(params.program, params.nr, asOf), staleTime: 'static' })
          // The page can do without its neighbours.
          .then(({ plan, revision }) =>
            queryClient
              .query({
                ...measuresOfPlanQuery({ plan: plan.slug, revision, asOf }),
                staleTime: 'static',
              })
              .catch(() => undefined),
          ),
        // The page can do without the words of the objectives.
        queryClient
          .query({ ...programmeQuery(params.program, { asOf }), staleTime: 'static' })
          .catch(() => undefined),
      ]),
    ),
  component: lazyRouteComponent(() => import('./measure-page'), 'MeasurePage'),
});
