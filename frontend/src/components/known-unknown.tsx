import { useTranslation } from 'react-i18next';

import { isToCome } from '@/lib/known-at';

import styles from './known-at-notice.module.css';

/** Says loudly that what the address has as a moment is none, and that the page shows what is published now. */
export function KnownUnknown({ text }: Readonly<{ text: string }>) {
  const { t } = useTranslation();
  return (
    <div className={styles.banner} role="status">
      <p>
        {t(isToCome(text) ? 'common.asOf.knownToCome' : 'common.asOf.knownNotUnderstood', { text })}
      </p>
    </div>
  );
}
