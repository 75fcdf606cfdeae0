import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const editMoneyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/penger',
  staticData: { texts: ['editing', 'finance', 'funding', 'history', 'short', 'work'] },
  // What only working pages need comes with them.
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  loader: async ({ context: { queryClient }, params: { program } }) => {
    const { loadMoney } = await import('./load-money');
    await loadMoney(queryClient, program);
  },
  component: lazyRouteComponent(() => import('./edit-money-page'), 'EditMoneyPage'),
});
