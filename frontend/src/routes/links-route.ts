import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const linksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/lenker',
  staticData: { texts: ['editing', 'link', 'work'] },
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  component: lazyRouteComponent(() => import('./links-page'), 'LinksPage'),
});
