import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './known-at-notice.module.css';

interface Props {
  readonly knownAt: string;
  /** The way back to the current publication. */
  readonly children: ReactNode;
}

/** Says loudly that the page shows an earlier publication. */
export function KnownAtNotice({ knownAt, children }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.banner} role="status">
      <p>
        {t('common.asOf.knownBanner')} <strong>{formatInstant(knownAt, language)}</strong>.
      </p>
      {children}
    </div>
  );
}
