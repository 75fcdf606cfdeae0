import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './link.module.css';

/** That the answers have arrived, and what happens next. */
export function UpdateReceipt({ receipt }: Readonly<{ receipt: Schemas['UpdateReceipt'] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.form} role="status">
      <p>
        {t('link.receipt.arrived', {
          count: receipt.answers,
          when: formatInstant(receipt.answeredAt, language),
        })}
      </p>
      <p>{t('link.receipt.next')}</p>
      <p className={styles.known}>{t('link.receipt.number', { number: receipt.receipt })}</p>
    </div>
  );
}
