import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { partnerCountsQuery } from '@/features/partner/queries';
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
  staticData: { asOf: true, texts: ['landing'] },
  validateSearch: (search): LandingSearch => ({
    type: oneOf(programmeTypes, search.type),
    status: oneOf(programmeStatuses, search.status),
    q: textOf(search.q),
    kommune: textOf(search.kommune),
  }),
  loaderDeps: ({ search: { dato, type, status, q } }) => ({ asOf: dato, type, status, q }),
  loader: ({ context, deps, cause }) => {
    const all = context.queryClient.query({
      ...programmesQuery({ asOf: deps.asOf }),
      staleTime: 'static',
    });
    if (cause === 'stay') return all;
    // Who arrives finds the page whole; who changes a filter keeps the old list until the new one is there.
    return Promise.all([
      all,
      context.queryClient
        .query({ ...partnerCountsQuery(deps.asOf), staleTime: 'static' })
        .catch(() => undefined),
      context.queryClient
        .query({ ...programmesQuery(deps), staleTime: 'static' })
        .catch(() => undefined),
    ]);
  },
  component: lazyRouteComponent(() => import('./landing-page'), 'LandingPage'),
});
