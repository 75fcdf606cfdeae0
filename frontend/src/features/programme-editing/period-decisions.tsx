import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { ProgrammeView } from '@/api/types';
import { DecisionLink } from '@/components/decision-link';
import { ProblemAlert } from '@/components/problem-alert';
import { decisionsToEditQuery } from '@/features/decision-editing/queries';

import { DecidePeriodForm } from './decide-period-form';
import { ExtendForm } from './extend-form';
import { textOf } from './partial-dates';
import styles from './programme-editing.module.css';

interface Props {
  readonly programme: ProgrammeView;
  /** Whether the editor has something that is not saved: a decided period makes a version that it was not written on. */
  readonly unsaved: boolean;
  /** Whether one was decided a moment ago. */
  readonly told: boolean;
  readonly onTaken: () => void;
}

/** The periods of a programme with the decisions behind them, and how it is prolonged by another. */
export function PeriodDecisions({ programme, unsaved, told, onTaken }: Props) {
  const { t } = useTranslation();
  const status = useRef<HTMLParagraphElement>(null);
  const { data, error, refetch } = useQuery(decisionsToEditQuery(programme.slug));

  // The form that was sent is gone: who works by keys goes on where it stood.
  useEffect(() => {
    if (told) status.current?.focus();
  }, [told]);

  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />;
  const decisions = (data ?? []).filter(({ outcome }) => outcome === 'ADOPTED');
  return (
    <>
      <p ref={status} role="status" tabIndex={-1}>
        {told && t('extending.told')}
      </p>
      <ul className={styles.rows}>
        {programme.periods.map((period) => (
          <li key={period.key} className={styles.row}>
            <p>
              <strong>{t(`programme.enums.periodKind.${period.kind}`)}</strong>{' '}
              {textOf(period.period.from)}–{textOf(period.period.to)}
            </p>
            {period.decision && (
              <p>
                {t('extending.decision')}: <DecisionLink decision={period.decision} />
              </p>
            )}
            {!period.decision && period.kind !== 'OPERATIONAL' && (
              <>
                <p>{t('extending.notKnown')}</p>
                {!unsaved && (
                  <details>
                    <summary>{t('extending.decide')}</summary>
                    <DecidePeriodForm
                      programme={programme}
                      period={period}
                      decisions={decisions}
                      onTaken={onTaken}
                    />
                  </details>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {unsaved ? (
        <p>{t('charter.unsaved')}</p>
      ) : (
        <details className={styles.row}>
          <summary>{t('extending.prolong')}</summary>
          <ExtendForm programme={programme} decisions={decisions} onTaken={onTaken} />
        </details>
      )}
    </>
  );
}
