import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const editProgrammeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/program',
  staticData: { texts: ['history', 'charter', 'editing', 'extending', 'programme', 'work'] },
  // What only working pages need comes with them.
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  loader: async ({ context: { queryClient }, params: { program } }) => {
    const { loadProgrammeDraft } = await import('./load-programme-draft');
    await loadProgrammeDraft(queryClient, program);
  },
  component: lazyRouteComponent(() => import('./edit-programme-page'), 'EditProgrammePage'),
});
