import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './editing.module.css';

interface Props {
  /** Whether there is something in them to see: words, or what is wrong with them. */
  readonly filled: boolean;
  readonly children: ReactNode;
}

/** The fields for the languages beside bokmål, folded away as long as they are empty: most is written in one first. */
export function OtherLanguages({ filled, children }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(filled);
  return (
    <details
      className={styles.languages}
      open={opened || filled}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{t('editing.otherLanguages')}</summary>
      {children}
    </details>
  );
}
