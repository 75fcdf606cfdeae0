import type { QueryClient } from '@tanstack/react-query';

import { areaMembersQuery, areaQuery } from '@/features/area/queries';
import type { Borders } from '@/features/indicator/area-basis';
import {
  annotationsQuery,
  explanationQuery,
  indicatorQuery,
  indicatorsQuery,
  projectionsQuery,
  referencesQuery,
  seriesQuery,
  targetsQuery,
  type SeriesChoice,
} from '@/features/indicator/queries';

import type { IndicatorSearch } from './indicator-route';
import type { IndicatorsSearch } from './indicators-route';
import { notFoundWhenMissing } from './not-found-when-missing';

/** The area whose figures are shown until somebody chooses another. */
export const wholeCountry = 'norge';

/** The most areas in one picture: more lines cannot be told apart. */
export const mostAreas = 4;

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

/** All that the page of an indicator shows at first. */
export async function fetchIndicator(
  queryClient: QueryClient,
  slug: string,
  search: IndicatorSearch,
  asOf: string | undefined,
): Promise<void> {
  const { areas, choices } = choicesOf(search, asOf);
  const area = areas[0] ?? '';
  const main = choices[0] ?? { area };
  const optional = [
    ...choices.map((choice) =>
      queryClient.query({ ...seriesQuery(slug, choice), staleTime: 'static' }),
    ),
    queryClient.query({ ...areaMembersQuery(area, asOf), staleTime: 'static' }),
    queryClient.query({
      ...explanationQuery(slug, main),
      staleTime: 'static',
    }),
    queryClient.query({ ...targetsQuery(slug, area, asOf), staleTime: 'static' }),
    queryClient.query({ ...projectionsQuery(slug, main), staleTime: 'static' }),
    queryClient.query({ ...referencesQuery(slug, main), staleTime: 'static' }),
    queryClient.query({ ...annotationsQuery(slug, main), staleTime: 'static' }),
  ];
  await Promise.all([
    notFoundWhenMissing(
      'indicator',
      queryClient.query({ ...indicatorQuery(slug, asOf), staleTime: 'static' }),
    ),
    // An area without figures is no reason for the page to fail; it says why there are none.
    Promise.allSettled(optional),
  ]);
}

/** What the list of indicators shows at first. It can do without all of it, and says so when it fails. */
export async function fetchIndicators(
  queryClient: QueryClient,
  { q, omr: area = wholeCountry }: IndicatorsSearch,
  asOf: string | undefined,
): Promise<void> {
  const [list] = await Promise.all([
    queryClient
      .infiniteQuery({ ...indicatorsQuery({ q, asOf }), staleTime: 'static' })
      .catch(() => undefined),
    queryClient.query({ ...areaQuery(area, asOf), staleTime: 'static' }).catch(() => undefined),
  ]);
  const aboveTheFold = list?.pages[0]?.items.slice(0, 10) ?? [];
  await Promise.allSettled(
    aboveTheFold.map(({ slug }) =>
      queryClient.query({ ...explanationQuery(slug, { area, asOf }), staleTime: 'static' }),
    ),
  );
}
