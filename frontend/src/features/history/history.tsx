import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { Entries, type Of } from './entries';
import styles from './history.module.css';

interface Props extends Of {
  /** What stands above it, when a page has more than one history. */
  readonly title?: string;
}

/** All that was published of something: when, who, why, and what is said otherwise since, field by field. */
export function History({ title, ...of }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{title ?? t('history.title')}</h2>
      <Entries {...of} />
    </section>
  );
}
