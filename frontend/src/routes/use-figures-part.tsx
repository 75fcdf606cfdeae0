import { useQueries, useQuery, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { indicatorQuery, seriesQuery, type SeriesChoice } from '@/features/indicator/queries';
import { factsOf } from '@/features/indicator/series-facts';

const HeadlineFigures = lazy(() =>
  import('@/features/indicator/headline-figures').then((module) => ({
    default: module.HeadlineFigures,
  })),
);

/** What every area has a figure of. */
const headline = 'folkemengde';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly shown: boolean;
  readonly content: ReactNode;
}

/** Fetches what the part needs, so that nothing moves when it is there; the page can do without. */
export async function fetchFigures(
  queryClient: QueryClient,
  choices: readonly SeriesChoice[],
  asOf: string | undefined,
): Promise<void> {
  await Promise.allSettled([
    ...(choices.length > 0
      ? [queryClient.query({ ...indicatorQuery(headline, asOf), staleTime: 'static' })]
      : []),
    ...choices.map((choice) =>
      queryClient.query({ ...seriesQuery(headline, choice), staleTime: 'static' }),
    ),
  ]);
}

/** How it has gone with the areas of a page, in figures; only where there are any. */
export function useFiguresPart(choices: readonly SeriesChoice[], asOf: string | undefined): Part {
  const { t } = useTranslation();
  const indicator = useQuery({
    ...indicatorQuery(headline, asOf),
    enabled: choices.length > 0,
  }).data;
  const answers = useQueries({ queries: choices.map((choice) => seriesQuery(headline, choice)) });
  const series = answers.flatMap(({ data }, index) => {
    const choice = choices[index];
    return data && choice && factsOf(data.points) ? [{ view: data, choice }] : [];
  });
  return {
    id: 'tall',
    title: t('figure.title'),
    shown: indicator !== undefined && series.length > 0,
    content: indicator && (
      <Suspense>
        <HeadlineFigures indicator={indicator} series={series} />
      </Suspense>
    ),
  };
}
