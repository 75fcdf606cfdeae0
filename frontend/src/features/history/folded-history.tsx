import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Entries, type Of } from './entries';
import styles from './history.module.css';

interface Props extends Of {
  /** What it is the history of, for those who hear only one line at a time. */
  readonly name: string;
}

/** The history of something that is one of many: fetched when it is wanted. */
export function FoldedHistory({ name, ...of }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.folded}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {t('history.title')}
        <span className="visually-hidden"> {t('history.of', { name })}</span>
      </summary>
      {isOpen && (
        <div className={styles.part}>
          <Entries {...of} />
        </div>
      )}
    </details>
  );
}
