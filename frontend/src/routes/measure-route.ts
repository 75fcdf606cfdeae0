import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { freshnessQuery } from '@/features/freshness/queries';
import { measureQuery, measuresOfPlanQuery, moneyOfMeasureQuery } from '@/features/measure/queries';
import { readMeasureSearch, type MeasureSearch } from '@/features/plan/measure-search';
import { measuresQuery } from '@/features/plan/queries';
import { programmeQuery } from '@/features/programme/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { walkedFilter } from './walked-filter';

/** The list of a plan that the reader came from: its filter, its order, and its revision when it was held to one. */
export interface MeasurePageSearch extends MeasureSearch {
  revisjon?: string;
}

export const measureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/p/$program/tiltak/$nr',
  staticData: { asOf: true, texts: ['measure', 'short'] },
  validateSearch: (search): MeasurePageSearch => ({
    ...readMeasureSearch(search),
    revisjon: /^[1-9]\d{0,3}$/.test(String(search.revisjon)) ? String(search.revisjon) : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params, deps: { dato: asOf, ...search } }) =>
    notFoundWhenMissing(
      'measure',
      Promise.all([
        queryClient
          .query({ ...measureQuery(params.program, params.nr, asOf), staleTime: 'static' })
          // The page can do without its neighbours.
          .then((measure) => {
            const shown = { plan: measure.plan.slug, revision: measure.revision, asOf };
            const walked = walkedFilter(search, shown);
            return Promise.all([
              queryClient
                .query({ ...measuresOfPlanQuery(shown), staleTime: 'static' })
                .catch(() => undefined),
              walked &&
                queryClient
                  .query({ ...measuresQuery(walked), staleTime: 'static' })
                  .catch(() => undefined),
            ]);
          }),
        // How fresh it is, is told of today only; the page can do without.
        asOf === undefined &&
          queryClient
            .query({ ...freshnessQuery(params.program, params.nr), staleTime: 'static' })
            .catch(() => undefined),
        // The story says so when it lacks the money.
        queryClient
          .query({
            ...moneyOfMeasureQuery(params.program, params.nr, asOf),
            staleTime: 'static',
          })
          .catch(() => undefined),
        // The page can do without the words of the objectives.
        queryClient
          .query({ ...programmeQuery(params.program, { asOf }), staleTime: 'static' })
          .catch(() => undefined),
      ]),
    ),
  component: lazyRouteComponent(() => import('./measure-page'), 'MeasurePage'),
});
