import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const newPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/ny-plan',
  staticData: { texts: ['editing', 'planning', 'work'] },
  // What only working pages need comes with them.
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  loader: async ({ context: { queryClient }, params: { program } }) => {
    const { loadProgrammeDraft } = await import('./load-programme-draft');
    await loadProgrammeDraft(queryClient, program);
  },
  component: lazyRouteComponent(() => import('./new-plan-page'), 'NewPlanPage'),
});
