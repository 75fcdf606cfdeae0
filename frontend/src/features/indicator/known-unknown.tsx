import { useTranslation } from 'react-i18next';

import styles from '@/components/known-at-notice.module.css';
import { isToCome } from '@/lib/known-at';

/** Says loudly that what the address has as a moment is none, and that the page shows what is published now. */
export function KnownUnknown({ text }: Readonly<{ text: string }>) {
  const { t } = useTranslation();
  return (
    <div className={styles.banner} role="status">
      <p>
        {t(isToCome(text) ? 'indicator.known.toCome' : 'indicator.known.notUnderstood', { text })}
      </p>
    </div>
  );
}
