import { useTranslation } from 'react-i18next';

import type { ProgrammeView } from '@/api/types';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';
import { ProgrammeLink } from '@/components/programme-link';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';

import styles from './related-section.module.css';

/** Its parts, the programmes it hangs together with, and the plans it builds on. */
export function RelatedSection({ programme }: Readonly<{ programme: ProgrammeView }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { subProgrammes = [], relations, policyDocuments } = programme;
  return (
    <>
      {subProgrammes.length > 0 && (
        <div className={styles.block}>
          <h3>{t('programme.related.parts')}</h3>
          <ul className={styles.parts}>
            {subProgrammes.map((part) => (
              <li key={part.slug}>
                <ProgrammeLink programme={part} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {relations.length > 0 && (
        <div className={styles.block}>
          <h3>{t('programme.related.relations')}</h3>
          <ul className={styles.list}>
            {relations.map((relation) => (
              <li key={relation.key}>
                <span className={styles.meta}>
                  {t(`programme.enums.relation.${relation.kind}`)}:{' '}
                </span>
                {relation.programme ? (
                  <ProgrammeLink programme={relation.programme} />
                ) : (
                  <Localized text={relation.name} />
                )}{' '}
                <SourceNote source={relation.source} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {policyDocuments.length > 0 && (
        <div className={styles.block}>
          <h3>{t('programme.related.policy')}</h3>
          <ul className={styles.list}>
            {policyDocuments.map((document) => (
              <li key={document.key}>
                {document.url ? (
                  <a href={document.url} rel="external noreferrer">
                    <Localized text={document.title} />
                  </a>
                ) : (
                  <Localized text={document.title} />
                )}
                <p className={styles.meta}>
                  {document.owner && (
                    <span>
                      {t('programme.related.owner')}: <PartnerLink partner={document.owner} />
                    </span>
                  )}
                  {document.adopted && (
                    <span>
                      {t('programme.related.adopted', {
                        date: formatPartialDate(document.adopted, language),
                      })}
                    </span>
                  )}
                </p>
                <SourceNote source={document.source} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
