import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const workPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/plan/$slug',
  staticData: { texts: ['editing', 'history', 'draft', 'planning', 'revising', 'short', 'work'] },
  // What only working pages need comes with them.
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    const { loadDrafts } = await import('./load-draft');
    await loadDrafts(queryClient, slug);
  },
  component: lazyRouteComponent(() => import('./work-plan-page'), 'WorkPlanPage'),
});
