import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './mailbox.module.css';

const address = /(https?:\/\/\S+)/;

/** A mail, with the links in it to be followed. */
export function MailItem({ mail }: Readonly<{ mail: Schemas['MailboxMail'] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className={styles.mail}>
      <h2 className={styles.subject}>{mail.subject ?? t(`mailbox.kind.${mail.kind}`)}</h2>
      <p className={styles.about}>
        {mail.address && `${t('mailbox.to', { address: mail.address })} · `}
        {t(`mailbox.kind.${mail.kind}`)} · {formatInstant(mail.madeAt, language)}
      </p>
      {mail.body === undefined ? (
        <p>{t('mailbox.gone')}</p>
      ) : (
        <p className={styles.body}>
          {mail.body.split(address).map((part, place) =>
            place % 2 === 1 ? (
              // The page of a link begins anew: it is not for who is signed in here.
              <a key={part} href={part} target="_blank" rel="noreferrer">
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </p>
      )}
    </li>
  );
}
