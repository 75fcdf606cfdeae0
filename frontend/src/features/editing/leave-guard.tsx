import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import styles from './editing.module.css';
import { Modal } from './modal';

interface Props {
  readonly dirty: boolean;
  /** Throws the draft away; without it there is none, and what is not saved is lost. */
  readonly onDiscard?: () => void;
}

/** Asks before one leaves something that is not saved. */
export function LeaveGuard({ dirty, onDiscard }: Props) {
  const { t } = useTranslation();
  const blocked = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  if (blocked.status !== 'blocked') return null;
  return (
    <Modal title={t('editing.leave.title')} onCancel={blocked.reset}>
      <p>{t(onDiscard ? 'editing.leave.text' : 'editing.leave.lost')}</p>
      <div className={styles.buttons}>
        <button type="button" className="ds-button" onClick={blocked.reset}>
          {t('editing.leave.stay')}
        </button>
        {onDiscard && (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={blocked.proceed}
          >
            {t('editing.leave.keep')}
          </button>
        )}
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => {
            onDiscard?.();
            blocked.proceed();
          }}
        >
          {t('editing.leave.discard')}
        </button>
      </div>
    </Modal>
  );
}
