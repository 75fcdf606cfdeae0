import { useTranslation } from 'react-i18next';

import type { PartnerView } from '@/api/types';
import { PartnerLink } from '@/components/partner-link';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';

import styles from './partner-members.module.css';

interface Props {
  readonly successions: PartnerView['successions'];
}

export function PartnerSuccessions({ successions }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.members}>
      {successions.map((succession) => (
        <li
          key={`${succession.type}-${succession.partner?.slug ?? ''}-${succession.date?.date ?? ''}`}
        >
          {succession.date && (
            <span className={styles.note}>{formatPartialDate(succession.date, language)} </span>
          )}
          {t(`partner.enums.succession.${succession.type}`)}{' '}
          {succession.partner && <PartnerLink partner={succession.partner} />}{' '}
          <SourceNote source={succession.source} />
        </li>
      ))}
    </ul>
  );
}
