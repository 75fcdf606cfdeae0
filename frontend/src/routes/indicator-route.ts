import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { areaMembersQuery } from '@/features/area/queries';
import { bordersOf, type Borders } from '@/features/indicator/area-basis';
import {
  explanationQuery,
  indicatorQuery,
  seriesQuery,
  targetsQuery,
  type SeriesChoice,
} from '@/features/indicator/queries';
import { isReportPeriod } from '@/lib/report-period';
import { oneOf, textOf } from '@/lib/search-value';

import { wholeCountry } from './indicators-route';
import { notFoundWhenMissing } from './not-found-when-missing';
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
  /** Shows the table beside the picture. */
  visning?: 'tabell';
}

/** The most areas in one picture: more lines cannot be told apart. */
export const mostAreas = 4;

function readSearch(search: Record<string, unknown>): IndicatorSearch {
  const period = (value: unknown) => (isReportPeriod(value) ? value : undefined);
  return {
    omr: textOf(search.omr),
    mot: textOf(search.mot),
    fra: period(search.fra),
    til: period(search.til),
    grenser: bordersOf(search.grenser),
    visning: oneOf(['tabell'], search.visning),
  };
}

/** What the address asks for: the areas in the order of their lines, and the same question for each. */
export function choicesOf(search: IndicatorSearch, asOf: string | undefined) {
  const others = (search.mot ?? '').split(',').map((slug) => slug.trim());
  const areas = [...new Set([search.omr ?? wholeCountry, ...others])]
    .filter(Boolean)
    .slice(0, mostAreas);
  const borders: Borders = search.grenser;
  const choices = areas.map((area): SeriesChoice => {
    return { area, borders, from: search.fra, to: search.til, asOf };
  });
  return { areas, choices };
}

export const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/maltall/$slug',
  staticData: { asOf: true, texts: ['figure', 'indicator'] },
  validateSearch: readSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: async ({ context: { queryClient }, params: { slug }, deps: { asOf }, location }) => {
    const { areas, choices } = choicesOf(readSearch(location.search), asOf);
    const optional = [
      ...choices.map((choice) =>
        queryClient.query({ ...seriesQuery(slug, choice), staleTime: 'static' }),
      ),
      queryClient.query({ ...areaMembersQuery(areas[0] ?? '', asOf), staleTime: 'static' }),
      queryClient.query({
        ...explanationQuery(slug, choices[0] ?? { area: '' }),
        staleTime: 'static',
      }),
      queryClient.query({ ...targetsQuery(slug, areas[0] ?? '', asOf), staleTime: 'static' }),
    ];
    await Promise.all([
      notFoundWhenMissing(
        'indicator',
        queryClient.query({ ...indicatorQuery(slug, asOf), staleTime: 'static' }),
      ),
      // An area without figures is no reason for the page to fail; it says why there are none.
      Promise.allSettled(optional),
    ]);
  },
  component: lazyRouteComponent(() => import('./indicator-page'), 'IndicatorPage'),
});
