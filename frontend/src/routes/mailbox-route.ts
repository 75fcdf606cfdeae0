import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route';

export const mailboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/postkasse',
  staticData: { texts: ['work', 'mailbox'] },
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  component: lazyRouteComponent(() => import('./mailbox-page'), 'MailboxPage'),
});
