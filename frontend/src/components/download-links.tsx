import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import { useLanguage } from '@/i18n/use-language';

import styles from './download-links.module.css';

interface Props {
  /** The path of a collection, such as `/api/v1/partners`. */
  readonly path: string;
  /** The filters that are in force, by the names of the API. */
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** A single resource is no table. */
  readonly jsonOnly?: boolean;
  /** What it is that is taken away, where a page has more than one. */
  readonly label?: string;
}

/** The same rows as on the page: a workbook in the language of the page, and for machines. */
export function DownloadLinks({ path, query = {}, jsonOnly = false, label }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) params.set(name, value);
  const search = params.size > 0 ? `?${params.toString()}` : '';
  const inLanguage = new URLSearchParams([...params, ['lang', language]]).toString();
  return (
    <p className={styles.links}>
      <span>
        <Icon name="download" /> {label ?? t('common.download.label')}:
      </span>
      {!jsonOnly && (
        <>
          <a href={`${path}.xlsx?${inLanguage}`}>{t('common.download.excel')}</a>
          <a href={`${path}.csv${search}`}>{t('common.download.csv')}</a>
        </>
      )}
      <a href={`${path}${search}`}>{t('common.download.json')}</a>
    </p>
  );
}
