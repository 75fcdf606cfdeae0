import { useTranslation } from 'react-i18next';

import { UndoToast } from '@/features/editing/undo-toast';

import styles from './round.module.css';
import type { Sent } from './use-round';

interface Props {
  readonly sent: Sent | undefined;
  readonly onUndo: () => void;
  readonly onOver: () => void;
}

/** Says what was sent, and takes it back when asked to within ten seconds; its place is kept when there is nothing. */
export function SentNotice({ sent, onUndo, onOver }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.sent}>
      {sent && (
        <UndoToast
          key={`${sent.code} ${sent.id}`}
          text={t(`round.sent.${sent.as}`, { code: sent.code })}
          undo={t('round.sent.undo')}
          onUndo={onUndo}
          onGone={onOver}
        />
      )}
    </div>
  );
}
