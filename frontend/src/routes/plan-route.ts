import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readMeasureSearch } from '@/features/plan/measure-search';

import { loadPlanPage } from './load-plan-page';
import { rootRoute } from './root-route';

export const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/p/$program/plan',
  staticData: { asOf: true, texts: ['plan', 'short'] },
  validateSearch: readMeasureSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps: { dato, ...search }, cause }) =>
    loadPlanPage(context.queryClient, {
      programme: params.program,
      revision: undefined,
      search,
      asOf: dato,
      arrives: cause !== 'stay',
    }),
  component: lazyRouteComponent(() => import('./plan-page'), 'PlanPage'),
});
