import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { textOf } from '@/lib/search-value';

import { rootRoute } from './root-route';

export interface IndicatorsSearch {
  q?: string;
  /** The area that the figures are about. */
  omr?: string;
  /** Only what this programme wants something of. */
  program?: string;
}

function readSearch(search: Record<string, unknown>): IndicatorsSearch {
  return { q: textOf(search.q), omr: textOf(search.omr), program: textOf(search.program) };
}

export const indicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/maltall',
  staticData: { asOf: true, texts: ['figure', 'indicator', 'list'] },
  validateSearch: readSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  // What it fetches comes with the page, so that other pages do not carry it.
  loader: async ({ context, deps, location }) => {
    const { fetchIndicators } = await import('./fetch-indicators');
    await fetchIndicators(context.queryClient, readSearch(location.search), deps.asOf);
  },
  component: lazyRouteComponent(() => import('./indicators-page'), 'IndicatorsPage'),
});
