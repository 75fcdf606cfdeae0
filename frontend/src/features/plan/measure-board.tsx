import { useTranslation } from 'react-i18next';

import type { MeasureSummary } from '@/api/types';
import { MeasureStatusTag } from '@/components/measure-status-tag';

import styles from './measure-board.module.css';
import { MeasureCard } from './measure-card';
import { measureStatuses } from './plan-values';

interface Props {
  readonly measures: readonly MeasureSummary[];
  /** Whether there is a revision before, so that something can have become of a measure. */
  readonly withChange: boolean;
}

/** A column for each status that a measure has; the others are named, so that an absent column is no question. */
export function MeasureBoard({ measures, withChange }: Props) {
  const { t } = useTranslation();
  const columns = measureStatuses.map((status) => ({
    status,
    measures: measures.filter((measure) => measure.status.status === status),
  }));
  const empty = columns.filter((column) => column.measures.length === 0);
  return (
    <>
      <div className={styles.board}>
        {columns
          .filter((column) => column.measures.length > 0)
          .map((column) => (
            <section
              key={column.status}
              className={styles.column}
              aria-labelledby={`kolonne-${column.status}`}
            >
              <h3 id={`kolonne-${column.status}`} className={styles.head}>
                <MeasureStatusTag status={column.status} />{' '}
                <span className={styles.count}>{column.measures.length}</span>
              </h3>
              <ul className={styles.cards}>
                {column.measures.map((measure) => (
                  <li key={measure.id}>
                    <MeasureCard measure={measure} withStatus={false} withChange={withChange} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
      {empty.length > 0 && (
        <p className={styles.empty}>
          {t('plan.board.none', {
            statuses: empty
              .map(({ status }) => t(`enums.measureStatus.${status}`).toLocaleLowerCase())
              .join(', '),
          })}
        </p>
      )}
    </>
  );
}
