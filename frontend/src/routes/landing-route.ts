import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { programmesQuery } from '@/features/programme/queries';
import { programmeStatuses, programmeTypes } from '@/features/programme/programme-values';
import { oneOf, textOf } from '@/lib/search-value';

import type { ProgrammeStatus, ProgrammeType } from '@/api/types';

import { rootRoute } from './root-route';

interface LandingSearch {
  type?: ProgrammeType;
  status?: ProgrammeStatus;
  q?: string;
  /** A municipality code of 2024, chosen on the map. */
  kommune?: string;
}

export const landingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  staticData: { asOf: true },
  validateSearch: (search): LandingSearch => ({
    type: oneOf(programmeTypes, search.type),
    status: oneOf(programmeStatuses, search.status),
    q: textOf(search.q),
    kommune: textOf(search.kommune),
  }),
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: ({ context, deps }) =>
    context.queryClient.query({ ...programmesQuery({ asOf: deps.asOf }), staleTime: 'static' }),
  component: lazyRouteComponent(() => import('./landing-page'), 'LandingPage'),
});
