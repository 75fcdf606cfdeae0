import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { areaQuery } from '@/features/area/queries';
import { indicatorsQuery, explanationQuery } from '@/features/indicator/queries';
import { textOf } from '@/lib/search-value';

import { rootRoute } from './root-route';

export interface IndicatorsSearch {
  q?: string;
  /** The area that the figures are about. */
  omr?: string;
}

/** The area whose figures are shown until somebody chooses another. */
export const wholeCountry = 'norge';

function readSearch(search: Record<string, unknown>): IndicatorsSearch {
  return { q: textOf(search.q), omr: textOf(search.omr) };
}

export const indicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/maltall',
  staticData: { asOf: true, texts: ['figure', 'indicator'] },
  validateSearch: readSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  // The page can do without all of it, and says so when it fails; nothing moves when it is there from the start.
  loader: async ({ context: { queryClient }, deps: { asOf }, location }) => {
    const { q, omr: area = wholeCountry } = readSearch(location.search);
    const [list] = await Promise.all([
      queryClient
        .infiniteQuery({ ...indicatorsQuery({ q, asOf }), staleTime: 'static' })
        .catch(() => undefined),
      queryClient.query({ ...areaQuery(area, asOf), staleTime: 'static' }).catch(() => undefined),
    ]);
    const aboveTheFold = list?.pages[0]?.items.slice(0, 10) ?? [];
    await Promise.all(
      aboveTheFold.map(({ slug }) =>
        queryClient
          .query({ ...explanationQuery(slug, { area, asOf }), staleTime: 'static' })
          .catch(() => undefined),
      ),
    );
  },
  component: lazyRouteComponent(() => import('./indicators-page'), 'IndicatorsPage'),
});
