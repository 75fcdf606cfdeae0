import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';

import { readChangesSearch } from '@/features/plan/changes-search';
import { comparedRevisions } from '@/features/plan/compared-revisions';
import { loadPlan } from '@/features/plan/load-plan';
import { planDiffQuery } from '@/features/plan/queries';
import { programmeQuery } from '@/features/programme/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';

export const planChangesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/p/$program/plan/endringer',
  staticData: { texts: ['difference', 'plan', 'short'] },
  validateSearch: readChangesSearch,
  loaderDeps: ({ search: { plan, fra, til } }) => ({ plan, fra, til }),
  loader: async ({ context: { queryClient }, params: { program }, deps }) => {
    const [, plan] = await Promise.all([
      notFoundWhenMissing(
        'programme',
        queryClient.query({ ...programmeQuery(program, {}), staleTime: 'static' }),
      ),
      loadPlan(queryClient, { programme: program, plan: deps.plan, asOf: undefined }),
    ]);
    const compared = plan && comparedRevisions(plan, deps);
    if (plan && compared) {
      await queryClient.query({
        ...planDiffQuery(plan.slug, compared.from, compared.to),
        staleTime: 'static',
      });
    } else if (!plan || deps.fra !== undefined || deps.til !== undefined) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way of saying it
      throw notFound({ data: 'plan' });
    }
  },
  component: lazyRouteComponent(() => import('./plan-changes-page'), 'PlanChangesPage'),
});
