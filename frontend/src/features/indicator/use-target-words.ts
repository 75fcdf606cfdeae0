import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';

import { useSeriesWords } from './use-series-words';

/** What is wanted, in a few words: "Inntil 70". */
export function useTargetWords(): (version: Schemas['TargetVersion']) => string {
  const { t } = useTranslation();
  const { figureOf, numberOf, percentOf } = useSeriesWords();
  return ({ comparator, qualifier, value = 0, low = 0, high = 0 }) =>
    t(`indicator.comparator.${comparator}`, {
      value: figureOf({ value, qualifier }),
      low: numberOf(low),
      high: numberOf(high),
      percent: percentOf(value),
    });
}
