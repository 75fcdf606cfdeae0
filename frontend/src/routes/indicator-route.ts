import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { bordersOf } from '@/features/indicator/area-basis';
import { isReportPeriod } from '@/lib/is-report-period';
import { readKnownAt } from '@/lib/known-at';
import { oneOf, textOf } from '@/lib/search-value';

import { rootRoute } from './root-route';

export interface IndicatorSearch {
  /** The area that the page is about. */
  omr?: string;
  /** Areas to compare it with, between commas. */
  mot?: string;
  fra?: string;
  til?: string;
  /** On which borders: as reported, or those of a day; those of the day of the page when absent. */
  grenser?: string;
  /** One category of each dimension, as the API writes it; the total when absent. */
  utsnitt?: string;
  /** Shows what had been published by then. */
  kjent?: string;
  /** What stood as the moment but is none, or has not come, so that the page can say so. */
  ukjentTid?: string;
  /** Shows the table beside the picture. */
  visning?: 'tabell';
}

function readSearch(search: Record<string, unknown>): IndicatorSearch {
  const period = (value: unknown) => (isReportPeriod(value) ? value : undefined);
  return {
    omr: textOf(search.omr),
    mot: textOf(search.mot),
    fra: period(search.fra),
    til: period(search.til),
    grenser: bordersOf(search.grenser),
    utsnitt: isSlice(search.utsnitt) ? search.utsnitt : undefined,
    ...readKnownAt(search),
    visning: oneOf(['tabell'], search.visning),
  };
}

function isSlice(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]+:[\w-]+(,[\w-]+:[\w-]+)*$/.test(value);
}

export const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/maltall/$slug',
  staticData: { asOf: true, texts: ['figure', 'indicator'] },
  validateSearch: readSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  // What it fetches comes with the page, so that other pages do not carry it.
  loader: async ({ context, params, deps, location }) => {
    const { fetchIndicator } = await import('./fetch-indicator');
    await fetchIndicator(context.queryClient, params.slug, readSearch(location.search), deps.asOf);
  },
  component: lazyRouteComponent(() => import('./indicator-page'), 'IndicatorPage'),
});
