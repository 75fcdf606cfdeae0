import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { formatDay, formatInstant } from '@/lib/format-date';

import styles from './link.module.css';

type Request = Schemas['UpdateRequestView'];

interface Props {
  readonly requests: readonly Request[];
  readonly onRenew: (request: Request) => void;
  readonly onRevoke: (request: Request) => void;
}

/** Who was asked for what, and who has answered. */
export function RequestList({ requests, onRenew, onRevoke }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {requests.map((request) => (
        <li key={request.id} className={styles.card}>
          <h3 className={styles.title}>{request.partner.name ?? request.partner.slug}</h3>
          <p>
            <strong>{t(`link.state.${request.state}`)}</strong>
            {' · '}
            {t('link.asked.due', { day: formatDay(request.due, language) })}
            {' · '}
            {request.answeredAt
              ? t('link.asked.answeredAt', { when: formatInstant(request.answeredAt, language) })
              : t('link.asked.expires', { when: formatInstant(request.expiresAt, language) })}
          </p>
          {request.mailedTo && (
            <p className={styles.known}>
              {t('link.asked.mailedTo', { address: request.mailedTo.email })}
            </p>
          )}
          <ul>
            {request.items.map(({ number, measure, figure, answer, laterOn, note }) => (
              <li key={number}>
                {measure?.code} <Localized text={measure?.title ?? figure?.indicator.name} />
                {figure && `, ${figure.area.name ?? figure.area.slug}, ${figure.period}`}
                {answer && `: ${t(`link.answer.${answer}`)}`}
                {laterOn && ` (${formatDay(laterOn, language)})`}
                {note && `. ${note}`}
              </li>
            ))}
          </ul>
          {request.allowedActions.length > 0 && (
            <div className={styles.row}>
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                onClick={() => onRenew(request)}
              >
                {t(request.mailedTo ? 'link.asked.mailAgain' : 'link.asked.renew')}
              </button>
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                onClick={() => onRevoke(request)}
              >
                {t('link.asked.revoke')}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
