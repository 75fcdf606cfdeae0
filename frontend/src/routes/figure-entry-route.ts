import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { gridQuery } from '@/features/figure-entry/queries';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

interface EntrySearch {
  /** From this year on; the last twelve periods when absent. */
  fra?: string;
}

export const figureEntryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/registrer',
  staticData: { texts: ['editing', 'entry', 'work'] },
  validateSearch: (search): EntrySearch => ({
    fra: /^(?:19|20)\d\d$/.test(String(search.fra)) ? String(search.fra) : undefined,
  }),
  loaderDeps: ({ search: { fra } }) => ({ fra }),
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loader: ({ context, params, deps }) =>
    notFoundWhenMissing(
      'programme',
      context.queryClient.query(gridQuery(params.program, { from: deps.fra })),
    ),
  component: lazyRouteComponent(() => import('./figure-entry-page'), 'FigureEntryPage'),
});
