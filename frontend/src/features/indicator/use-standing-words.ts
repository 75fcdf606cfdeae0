import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';

import { sumOf } from './standing';
import { useSeriesWords } from './use-series-words';
import { useTargetWords } from './use-target-words';

type Explanation = Pick<Schemas['Explanation'], 'assessment' | 'definition' | 'observed'>;

/** What decides how it goes, in one sentence: the sum so far and what is wanted, or the figure and the way. */
export function useStandingWords(): (explanation: Explanation) => string | undefined {
  const { t } = useTranslation();
  const { figureOf, pathSentenceOf, periodOf } = useSeriesWords();
  const wantedOf = useTargetWords();
  return (explanation) => {
    const { assessment, definition } = explanation;
    const sum = sumOf(explanation);
    if (!sum || !assessment.target) return pathSentenceOf(assessment, definition.decimals);
    const wanted = wantedOf(assessment.target);
    return t('figure.sumAndWanted', {
      sum: t('figure.sum', {
        value: figureOf(sum, definition.decimals),
        period: periodOf(assessment.period),
      }),
      wanted: wanted.charAt(0).toLowerCase() + wanted.slice(1),
    });
  };
}
