import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { isOnlyAdministrator } from '@/features/contact/is-only-administrator';
import { contactCardsQuery, publicContactsQuery } from '@/features/contact/queries';
import { sessionQuery } from '@/features/session/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

export const contactsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/kontakter',
  staticData: { texts: ['admin', 'contact', 'erasing', 'work'] },
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loader: async ({ context: { queryClient }, params: { program } }) => {
    const session = await queryClient.query(sessionQuery);
    const contacts: Promise<unknown> = isOnlyAdministrator(session, program)
      ? queryClient.infiniteQuery(publicContactsQuery(program))
      : queryClient.query(contactCardsQuery(program));
    await notFoundWhenMissing('programme', contacts);
  },
  component: lazyRouteComponent(() => import('./contacts-page'), 'ContactsPage'),
});
