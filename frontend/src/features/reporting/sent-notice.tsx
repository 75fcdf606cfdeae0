import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './round.module.css';
import type { Sent } from './use-round';

const timeToThinkAgain = 10_000;

interface Props {
  readonly sent: Sent | undefined;
  readonly onUndo: () => void;
  readonly onOver: () => void;
}

/** Says what was sent, and takes it back when asked to within ten seconds. */
export function SentNotice({ sent, onUndo, onOver }: Props) {
  const { t } = useTranslation();

  useEffect(() => {
    if (!sent) return undefined;
    const timer = window.setTimeout(onOver, timeToThinkAgain);
    return () => window.clearTimeout(timer);
    // The time begins when something is sent, and not when the page is drawn again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sent]);

  return (
    <div className={styles.toast} role="status" data-shown={sent !== undefined}>
      {sent && (
        <>
          <span>{t(`round.sent.${sent.as}`, { code: sent.code })}</span>
          <button type="button" className="ds-button" data-variant="secondary" onClick={onUndo}>
            {t('round.sent.undo')}
          </button>
        </>
      )}
    </div>
  );
}
