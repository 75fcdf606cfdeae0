import { useTranslation } from 'react-i18next';

import styles from './content-hash.module.css';

/** The proof that an adopted revision stands unchanged, for the few who want it. */
export function ContentHash({ hash }: Readonly<{ hash: string | undefined }>) {
  const { t } = useTranslation();
  if (!hash) return null;
  return (
    <details className={styles.hash}>
      <summary>{t('plan.hash.title')}</summary>
      <p>{t('plan.hash.text')}</p>
      <code>{hash}</code>
    </details>
  );
}
