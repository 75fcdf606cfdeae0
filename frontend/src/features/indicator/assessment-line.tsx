import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';

import styles from './assessment-line.module.css';
import { IndicatorStatusTag } from './indicator-status-tag';
import { capVerdict, isMissed } from './standing';
import { useStandingWords } from './use-standing-words';

interface Props {
  readonly explanation: Schemas['Explanation'];
  /** The way to the target, where it is on the same page. */
  readonly link?: string;
}

/** How it goes with what is wanted, in one sentence; nothing where nobody wants anything. */
export function AssessmentLine({ explanation, link }: Props) {
  const { t } = useTranslation();
  const standingOf = useStandingWords();
  const { assessment } = explanation;
  if (!assessment.target) return null;
  const sentence = standingOf(explanation);
  return (
    <p className={styles.line}>
      <IndicatorStatusTag
        status={assessment.status}
        isMissed={isMissed(assessment)}
        cap={capVerdict(assessment)}
      />
      {sentence !== undefined && (
        <span>{sentence.charAt(0).toUpperCase() + sentence.slice(1)}.</span>
      )}
      {assessment.illustrative && <IllustrativeTag />}
      {link && (
        <a className="screen-only" href={link}>
          {t('indicator.target.title')}
        </a>
      )}
    </p>
  );
}
