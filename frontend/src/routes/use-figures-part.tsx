import { useQueries, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { explanationQuery, type SeriesChoice } from '@/features/indicator/queries';
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
): Promise<void> {
  await Promise.allSettled(
    choices.map((choice) =>
      queryClient.query({ ...explanationQuery(headline, choice), staleTime: 'static' }),
    ),
  );
}

/** How it has gone with the areas of a page, in figures; only where there are any. */
export function useFiguresPart(choices: readonly SeriesChoice[]): Part {
  const { t } = useTranslation();
  const answers = useQueries({
    queries: choices.map((choice) => explanationQuery(headline, choice)),
  });
  const figures = answers.flatMap(({ data }, index) => {
    const choice = choices[index];
    return data && choice && factsOf(data.observed) ? [{ explanation: data, choice }] : [];
  });
  return {
    id: 'tall',
    title: t('figure.title'),
    shown: figures.length > 0,
    content: (
      <Suspense>
        <HeadlineFigures figures={figures} />
      </Suspense>
    ),
  };
}
