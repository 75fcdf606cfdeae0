import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';

import styles from './assessment-line.module.css';
import { IndicatorStatusTag } from './indicator-status-tag';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly assessment: Schemas['Assessment'];
  readonly decimals: number;
  /** The way to the target, where it is on the same page. */
  readonly link?: string;
}

/** How it goes with what is wanted, in one sentence; nothing where nobody wants anything. */
export function AssessmentLine({ assessment, decimals, link }: Props) {
  const { t } = useTranslation();
  const { pathSentenceOf } = useSeriesWords();
  if (!assessment.target) return null;
  const sentence = pathSentenceOf(assessment, decimals);
  return (
    <p className={styles.line}>
      <IndicatorStatusTag status={assessment.status} />
      {sentence !== undefined && <span>{sentence}.</span>}
      {assessment.illustrative && <IllustrativeTag />}
      {link && (
        <a className="screen-only" href={link}>
          {t('indicator.target.title')}
        </a>
      )}
    </p>
  );
}
