import { useTranslation } from 'react-i18next';

import type { PartnerView } from '@/api/types';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPeriod } from '@/lib/format-period';
import { formatQuantity } from '@/lib/format-quantity';

import styles from './partner-members.module.css';

interface Props {
  readonly members: PartnerView['members'];
  readonly unnamed: PartnerView['unnamedMembers'];
}

/** The members of a group, and those that its source counts without naming them. */
export function PartnerMembers({ members, unnamed }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {members.length > 0 && (
        <ul className={styles.members}>
          {members.map((member) => (
            <li key={member.partner.slug}>
              <PartnerLink partner={member.partner} />{' '}
              {(member.period?.from ?? member.period?.to) && (
                <span className={styles.note}>{formatPeriod(member.period, language)} </span>
              )}
              <SourceNote source={member.source} />
            </li>
          ))}
        </ul>
      )}
      {unnamed && (
        <p>
          {t('partner.unnamed', { number: formatQuantity(unnamed.count, language) })}{' '}
          <Localized text={unnamed.text} />
        </p>
      )}
    </>
  );
}
