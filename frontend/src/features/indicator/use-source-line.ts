import { useTranslation } from 'react-i18next';

import type { Schemas, SeriesView } from '@/api/types';

import { factsOf } from './series-facts';
import { useSeriesWords } from './use-series-words';

/** How the server says it, in bokmål only. */
const attributionToSsb = 'Kilde: Statistisk sentralbyrå';

/** Where figures are from, and how new the last of them is. */
export function useSourceLine(
  { attribution }: Pick<Schemas['IndicatorView'], 'attribution'>,
  series: readonly SeriesView[],
): string {
  const { t } = useTranslation();
  const { periodOf } = useSeriesWords();
  const last = series
    .flatMap(({ points }) => factsOf(points)?.last.period ?? [])
    .sort()
    .at(-1);
  return [
    attribution === attributionToSsb ? t('indicator.source.ssb') : (attribution ?? ''),
    last === undefined ? '' : t('indicator.source.last', { period: periodOf(last) }),
  ]
    .filter(Boolean)
    .join(' ');
}
