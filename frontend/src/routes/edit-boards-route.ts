import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const editBoardsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/styrer',
  staticData: { texts: ['board', 'decision', 'editing', 'history', 'work'] },
  // What only working pages need comes with them.
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  loader: async ({ context: { queryClient }, params: { program } }) => {
    const { loadBoards } = await import('./load-boards');
    await loadBoards(queryClient, program);
  },
  component: lazyRouteComponent(() => import('./edit-boards-page'), 'EditBoardsPage'),
});
