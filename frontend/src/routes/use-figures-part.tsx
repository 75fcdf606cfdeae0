import { useQueries } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { explanationQuery, type SeriesChoice } from '@/features/indicator/queries';
import { withTexts } from '@/i18n/with-texts';

import { headline } from './figures-of';

const HeadlineFigures = lazy(() =>
  withTexts(['indicator'], import('@/features/indicator/headline-figures')).then((module) => ({
    default: module.HeadlineFigures,
  })),
);

interface Part {
  readonly id: string;
  readonly title: string;
  readonly shown: boolean;
  readonly content: ReactNode;
}

/** How it has gone with the areas of a page, in figures; only where there are any. */
export function useFiguresPart(choices: readonly SeriesChoice[]): Part {
  const { t } = useTranslation();
  const answers = useQueries({
    queries: choices.map((choice) => explanationQuery(headline, choice)),
  });
  const figures = answers.flatMap(({ data }, index) => {
    const choice = choices[index];
    return data && choice && data.observed.some(({ value }) => value !== undefined)
      ? [{ explanation: data, choice }]
      : [];
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
