import { useTranslation } from 'react-i18next';

import type { PartnerSummary } from '@/api/types';
import { AreaLink } from '@/components/area-link';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { PartnerLink } from '@/components/partner-link';

import styles from './partner-table.module.css';

/** The partners as rows; on a narrow screen each row is a card of its own. */
export function PartnerTable({ partners }: Readonly<{ partners: readonly PartnerSummary[] }>) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      <li className={styles.head} aria-hidden="true">
        <span>{t('partner.columns.name')}</span>
        <span>{t('partner.columns.roles')}</span>
        <span>{t('partner.columns.homeArea')}</span>
        <span className={styles.number}>{t('partner.columns.programmes')}</span>
      </li>
      {partners.map((partner) => (
        <li key={partner.slug} className={styles.row}>
          <div>
            <PartnerLink partner={partner} /> {partner.illustrative && <IllustrativeTag />}
            <p className={styles.meta}>
              {t(`partner.enums.partnerType.${partner.type}`)}
              {partner.organisationNumber && ` · ${spaced(partner.organisationNumber)}`}
            </p>
          </div>
          <p className={styles.roles}>
            <span className={styles.term}>{t('partner.columns.roles')}: </span>
            {partner.roles.length > 0
              ? partner.roles.map((role) => t(`enums.role.${role}`)).join(', ')
              : '–'}
          </p>
          <p>
            <span className={styles.term}>{t('partner.columns.homeArea')}: </span>
            {partner.homeArea ? <AreaLink area={partner.homeArea} /> : '–'}
          </p>
          <p className={styles.number}>
            <span className={styles.term}>{t('partner.columns.programmes')}: </span>
            {partner.programmeCount}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "940 100 925", as the register writes it. */
function spaced(organisationNumber: string): string {
  return organisationNumber.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}
