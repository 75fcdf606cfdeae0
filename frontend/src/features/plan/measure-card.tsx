import { useTranslation } from 'react-i18next';

import type { MeasureSummary } from '@/api/types';
import { ChangeTag } from '@/components/change-tag';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { MeasureLink } from '@/components/measure-link';
import { MeasureStatusTag } from '@/components/measure-status-tag';
import { SetByHand } from '@/components/set-by-hand';
import { useLanguage } from '@/i18n/use-language';
import { formatPeriod } from '@/lib/format-period';

import { BudgetSum } from './budget-sum';
import styles from './measure-card.module.css';
import { NextMilestone } from './next-milestone';
import { isEnding } from './plan-values';
import { Responsible } from './responsible';

interface Props {
  readonly measure: MeasureSummary;
  /** In a column that says the status, the card does not. */
  readonly withStatus: boolean;
  /** Whether there is a revision before, so that something can have become of it. */
  readonly withChange: boolean;
}

/** A measure with what a reader asks first: how it goes, who answers for it, when. */
export function MeasureCard({ measure, withStatus, withChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>
        <span className={styles.code}>{measure.code}</span>{' '}
        <MeasureLink measure={{ ...measure, programme: measure.programme.slug }} ofList />
      </h3>
      <p className={styles.tags}>
        {withStatus && <MeasureStatusTag status={measure.status.status} />}
        {withChange && (
          <ChangeTag change={measure.change} illustrative={measure.changeIllustrative} />
        )}
        {measure.illustrative && <IllustrativeTag />}
      </p>
      <p className={styles.byHand}>
        <SetByHand standing={measure.status} />
      </p>
      <p className={styles.fact}>
        {t('plan.columns.responsible')}: <Responsible measure={measure} />
      </p>
      <p className={styles.fact}>
        {t('plan.columns.when')}: {formatPeriod(measure.period, language)}
      </p>
      {measure.nextMilestone && !isEnding(measure.change) && (
        <p className={styles.fact}>
          {t('plan.columns.milestone')}: <NextMilestone measure={measure} />
        </p>
      )}
      {withStatus && measure.priorityRank !== undefined && (
        <p className={styles.fact}>{t('plan.priority', { rank: measure.priorityRank })}</p>
      )}
      {withStatus && (
        <p className={styles.fact}>
          {t('plan.columns.budget')}: <BudgetSum measure={measure} />
        </p>
      )}
    </article>
  );
}
