import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { SourceName } from '@/components/source-name';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';

import styles from './source-section.module.css';

interface Props {
  readonly source: Schemas['SourceDocument'];
  /** The other documents that something on the page comes from. */
  readonly others: readonly string[];
}

export function SourceSection({ source, others }: Props) {
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
      {others.length > 0 && (
        <>
          <p>{t('programme.source.others')}</p>
          <ul className={styles.others}>
            {others.map((document) => (
              <li key={document}>
                <SourceName document={document} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
