import type { QueryClient } from '@tanstack/react-query';

import { areaMembersQuery } from '@/features/area/queries';
import {
  annotationsQuery,
  submissionsQuery,
  explanationQuery,
  indicatorQuery,
  projectionsQuery,
  referencesQuery,
  seriesQuery,
  targetsQuery,
} from '@/features/indicator/queries';

import { choicesOf } from './choices-of';
import type { IndicatorSearch } from './indicator-route';
import { notFoundWhenMissing } from './not-found-when-missing';

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
    queryClient.query({ ...targetsQuery(slug, main), staleTime: 'static' }),
    queryClient.query({ ...projectionsQuery(slug, main), staleTime: 'static' }),
    queryClient.query({ ...referencesQuery(slug, main), staleTime: 'static' }),
    queryClient.query({ ...annotationsQuery(slug, main), staleTime: 'static' }),
    // What is on its way now is nothing of another day.
    ...(asOf === undefined && search.kjent === undefined
      ? [queryClient.query({ ...submissionsQuery(slug, area), staleTime: 'static' })]
      : []),
  ];
  await Promise.all([
    notFoundWhenMissing(
      'indicator',
      queryClient.query({ ...indicatorQuery(slug, asOf, search.kjent), staleTime: 'static' }),
    ),
    // An area without figures is no reason for the page to fail; it says why there are none.
    Promise.allSettled(optional),
  ]);
}
