import { useTranslation } from 'react-i18next';

import type { MeasureSummary } from '@/api/types';
import { ChangeTag } from '@/components/change-tag';
import tableStyles from '@/components/data-table.module.css';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { MeasureLink } from '@/components/measure-link';
import { MeasureStatusTag } from '@/components/measure-status-tag';
import { SetByHand } from '@/components/set-by-hand';
import { useLanguage } from '@/i18n/use-language';
import { classNames } from '@/lib/class-names';
import { formatPeriod } from '@/lib/format-period';

import { BudgetSum } from './budget-sum';
import styles from './measure-table.module.css';
import { NextMilestone } from './next-milestone';
import { isEnding, type MeasureSort } from './plan-values';
import { Responsible } from './responsible';
import { SortHeading } from './sort-heading';

interface Props {
  readonly measures: readonly MeasureSummary[];
  readonly caption: string;
  /** Whether there is a revision before, so that something can have become of a measure. */
  readonly withChange: boolean;
  readonly sort: MeasureSort | undefined;
  readonly onSort: (sort: MeasureSort | undefined) => void;
}

/** The measures as a table that can be ordered by its headings. */
export function MeasureTable({ measures, caption, withChange, sort, onSort }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const heading = { sort, onSort };
  return (
    // What scrolls within itself must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={tableStyles.region} role="group" aria-label={caption} tabIndex={0}>
      <table className={classNames('ds-table', tableStyles.table, styles.table)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <SortHeading {...heading} column={undefined} label={t('plan.columns.code')} />
            <SortHeading {...heading} column="title" label={t('plan.columns.title')} />
            <th scope="col">{t('plan.columns.status')}</th>
            <th scope="col">{t('plan.columns.responsible')}</th>
            <SortHeading {...heading} column="start" label={t('plan.columns.when')} />
            <th scope="col" className={styles.number}>
              {t('plan.columns.budget')}
            </th>
            {withChange && <th scope="col">{t('plan.columns.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <td className={styles.code}>{measure.code}</td>
              <th scope="row" className={styles.title}>
                <MeasureLink measure={{ ...measure, programme: measure.programme.slug }} ofList />
                <p className={styles.meta}>
                  <span>{t(`enums.measureKind.${measure.kind}`)}</span>
                  {measure.horizon && <span>{t(`enums.horizon.${measure.horizon}`)}</span>}
                  {measure.priorityRank !== undefined && (
                    <span>{t('plan.priority', { rank: measure.priorityRank })}</span>
                  )}
                  {measure.illustrative && <IllustrativeTag />}
                </p>
              </th>
              <td className={styles.status}>
                <MeasureStatusTag status={measure.status.status} />
                <p className={styles.byHand}>
                  <SetByHand standing={measure.status} />
                </p>
              </td>
              <td>
                <Responsible measure={measure} />
              </td>
              <td>
                {formatPeriod(measure.period, language)}
                {measure.nextMilestone && !isEnding(measure.change) && (
                  <p className={styles.meta}>
                    <span>
                      {t('plan.columns.milestone')}: <NextMilestone measure={measure} />
                    </span>
                  </p>
                )}
              </td>
              <td className={styles.number}>
                <BudgetSum measure={measure} />
              </td>
              {withChange && (
                <td>
                  <ChangeTag change={measure.change} illustrative={measure.changeIllustrative} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
