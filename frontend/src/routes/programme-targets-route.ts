import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';

export const programmeTargetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/p/$program/maltall',
  staticData: { asOf: true, texts: ['figure', 'indicator', 'report'] },
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  // What it fetches comes with the page, so that other pages do not carry it.
  loader: async ({ context, params, deps }) => {
    const { fetchProgrammeTargets } = await import('./fetch-indicators');
    await notFoundWhenMissing(
      'programme',
      fetchProgrammeTargets(context.queryClient, params.program, deps.asOf),
    );
  },
  component: lazyRouteComponent(() => import('./programme-targets-page'), 'ProgrammeTargetsPage'),
});
