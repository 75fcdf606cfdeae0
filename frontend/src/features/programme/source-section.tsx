import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';

import styles from './source-section.module.css';

export function SourceSection({ source }: Readonly<{ source: Schemas['SourceDocument'] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.source}>
      {source.illustrative && <p>{t('programme.source.illustrative')}</p>}
      <p>{t('programme.source.intro')}</p>
      <p className={styles.title}>
        <Localized text={source.title} />
      </p>
      <p className={styles.meta}>
        {source.publisher && (
          <span>{t('programme.source.publisher', { name: source.publisher })}</span>
        )}
        {source.published && (
          <span>
            {t('programme.source.published', {
              date: formatPartialDate(source.published, language),
            })}
          </span>
        )}
      </p>
    </div>
  );
}
