import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Icon } from '@/components/icon';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';

import styles from './case-box.module.css';

/** The case in the archive that a decision stands in, with its public documents. */
export function CaseBox({ file }: Readonly<{ file: Schemas['CaseFile'] }>) {
  const { t } = useTranslation();
  return (
    <div className={styles.box}>
      <p className={styles.title}>
        {file.url ? (
          <a href={file.url} rel="external noreferrer">
            <Localized text={file.title} /> <Icon name="external" />
          </a>
        ) : (
          <Localized text={file.title} />
        )}
      </p>
      <p>
        {t('decision.caseFile.number')}: <strong>{file.archiveNumber}</strong>
        {file.system && ` (${file.system})`} · {t('decision.caseFile.archive')}{' '}
        <PartnerLink partner={file.organisation} />
      </p>
      {file.documents.length > 0 && (
        <ul className={styles.documents}>
          {file.documents.map((document) => (
            <li key={document.url ?? document.title.nb ?? document.title.nn}>
              {document.url ? (
                <a href={document.url} rel="external noreferrer">
                  <Localized text={document.title} />
                </a>
              ) : (
                <Localized text={document.title} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
