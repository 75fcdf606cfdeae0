import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { contactCardsQuery } from '@/features/contact/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const contactsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/kontakter',
  staticData: { texts: ['contact', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loader: ({ context, params }) =>
    notFoundWhenMissing('programme', context.queryClient.query(contactCardsQuery(params.program))),
  component: lazyRouteComponent(() => import('./contacts-page'), 'ContactsPage'),
});
