import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';

import { useSeriesWords } from './use-series-words';

/** What is expected, in words; apart from those of figures, which pages without projections have, too. */
export function useProjectionWords() {
  const { t } = useTranslation();
  const { numberOf } = useSeriesWords();

  /** "29 330 (mellom 29 200 og 29 450)" */
  function expectedOf({ value, low, high }: Omit<Schemas['ProjectionPoint'], 'period'>): string {
    return low === undefined || high === undefined
      ? numberOf(value)
      : t('indicator.projection.likely', {
          value: numberOf(value),
          low: numberOf(low),
          high: numberOf(high),
        });
  }

  /** What is expected is never called anything else; what was made up says so, too. */
  function projectionNameOf({ source }: Pick<Schemas['ProjectionView'], 'source'>): string {
    return t(
      source?.illustrative ? 'indicator.projection.lineMadeUp' : 'indicator.projection.line',
    );
  }

  return { expectedOf, projectionNameOf };
}
