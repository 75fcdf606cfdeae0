import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './editing.module.css';

const shownForMs = 10_000;

interface Props {
  /** What is said; that it is saved, when nothing else is. */
  readonly text?: string;
  readonly undo?: string;
  /** Absent where what is saved cannot be taken back. */
  readonly onUndo?: () => void;
  readonly onGone: () => void;
}

/** Says that it is saved, and for ten seconds takes it back where it can be. */
export function UndoToast({ text, undo, onUndo, onGone }: Props) {
  const { t } = useTranslation();

  useEffect(() => {
    const timer = setTimeout(onGone, shownForMs);
    return () => clearTimeout(timer);
    // For ten seconds from when it came, whatever else is done on the page meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <div className={styles.toast} role="status">
      <p>{text ?? t('editing.saved')}</p>
      {onUndo && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={onUndo}>
          {undo ?? t('editing.undo')}
        </button>
      )}
    </div>
  );
}
