import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import { MeasureStatusTag } from '@/components/measure-status-tag';

import type { MeasureTask } from './queries';
import styles from './round.module.css';
import type { Draft } from './use-round';

interface Props {
  readonly task: MeasureTask;
  readonly draft: Draft | undefined;
  readonly onKeepTheirs: () => void;
  readonly onReportAnyway: () => void;
}

/** What somebody else has reported meanwhile, and what one was about to: both, to choose from. */
export function Conflict({ task, draft, onKeepTheirs, onReportAnyway }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.conflict} role="alert">
      <h3>{t('round.conflict.title')}</h3>
      <dl className={styles.versions}>
        <div>
          <dt>{t('round.conflict.theirs')}</dt>
          <dd>
            <MeasureStatusTag status={task.status.status} />{' '}
            <Localized text={task.last?.comment ?? task.last?.manualReason} />
          </dd>
        </div>
        <div>
          <dt>{t('round.conflict.yours')}</dt>
          <dd>
            {draft?.choice ? (
              <>
                <MeasureStatusTag status={draft.choice} /> {draft.note}
              </>
            ) : (
              t('round.card.unchanged')
            )}
          </dd>
        </div>
      </dl>
      <div className={styles.actions}>
        <button type="button" className="ds-button" onClick={onKeepTheirs}>
          {t('round.conflict.keep')}
        </button>
        {draft?.choice && (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={onReportAnyway}
          >
            {t('round.conflict.anyway')}
          </button>
        )}
      </div>
    </div>
  );
}
