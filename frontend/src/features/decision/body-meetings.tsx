import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';
import { formatQuantity } from '@/lib/format-quantity';

import styles from './body-parts.module.css';

/** The meetings of a body that are recorded, the latest first. */
export function BodyMeetings({ meetings }: Readonly<{ meetings: readonly Schemas['Meeting'][] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.cards}>
      {[...meetings]
        .sort((a, b) => b.date.date.localeCompare(a.date.date))
        .map((meeting) => (
          <li key={meeting.key} id={`mote-${meeting.key}`}>
            <p>
              <strong>{formatPartialDate(meeting.date, language)}</strong>
              {meeting.place && `, ${meeting.place}`}
            </p>
            {meeting.attendance && (
              <p className={styles.meta}>
                {t('decision.body.attendance', {
                  number: formatQuantity(meeting.attendance, language),
                })}
              </p>
            )}
            {meeting.agenda.length > 0 && (
              <ol>
                {meeting.agenda.map((item) => (
                  <li key={item.code}>
                    <Localized text={item.text} />
                  </li>
                ))}
              </ol>
            )}
            <SourceNote source={meeting.source} />
          </li>
        ))}
    </ul>
  );
}
