import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';
import { formatQuantity } from '@/lib/format-quantity';

import styles from './trigger-event-item.module.css';

/** One event that set a challenge off: when, what, to whom, and how many jobs it was about. */
export function TriggerEventItem({ event }: Readonly<{ event: Schemas['TriggerEvent'] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className={styles.event}>
      <div className={styles.head}>
        {event.date && <strong>{formatPartialDate(event.date, language)}</strong>}
        <span>{t(`programme.enums.trigger.${event.kind}`)}</span>
        {event.organisation && <PartnerLink partner={event.organisation} />}
      </div>
      <p>
        <Localized text={event.text} />
      </p>
      <div className={styles.figures}>
        {event.jobsLost && (
          <span>
            {t('programme.challenges.jobsLost')}:{' '}
            <strong>{formatQuantity(event.jobsLost, language)}</strong>
          </span>
        )}
        {event.peakJobs && (
          <span>
            {t('programme.challenges.peakJobs')}:{' '}
            <strong>{formatQuantity(event.peakJobs, language)}</strong>
          </span>
        )}
        <SourceNote source={event.source} />
      </div>
    </li>
  );
}
