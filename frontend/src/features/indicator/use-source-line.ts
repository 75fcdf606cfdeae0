import { useTranslation } from 'react-i18next';

import type { SeriesView } from '@/api/types';

import { factsOf } from './series-facts';
import { useSeriesWords } from './use-series-words';

/** How the server says it, in bokmål only. */
const attributionToSsb = 'Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0.';

/** Whose figures they are: of what is worked out, all whose figures went in. */
export const attributionsOf = (series: readonly Pick<SeriesView, 'attribution'>[]): string[] => [
  ...new Set(series.flatMap(({ attribution }) => attribution?.split('; ') ?? [])),
];

/** Whose figures nobody has told: some of them were made up. */
export const madeUpAreasOf = (series: readonly Pick<SeriesView, 'area' | 'illustrative'>[]) =>
  series.filter(({ illustrative }) => illustrative).map(({ area }) => area.name ?? area.slug);

/** Where figures are from, and how new the last of them is. */
export function useSourceLine(series: readonly SeriesView[]): string {
  const { t } = useTranslation();
  const { periodOf } = useSeriesWords();
  const last = series
    .flatMap(({ points }) => factsOf(points)?.last.period ?? [])
    .sort()
    .at(-1);
  return [
    ...attributionsOf(series).map((each) =>
      each === attributionToSsb ? t('indicator.source.ssb') : each,
    ),
    ...madeUpAreasOf(series).map((area) => t('indicator.source.madeUp', { area })),
    last === undefined ? '' : t('indicator.source.last', { period: periodOf(last) }),
  ]
    .filter(Boolean)
    .join(' ');
}
