import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { PartnerLink } from '@/components/partner-link';

import { programmeContactsQuery } from './contacts-query';
import styles from './partners-section.module.css';

/** Whom one can ask: roles and shared mailboxes, and of people what they have agreed to. Nothing when there is nobody. */
export function ContactsSection({ slug }: Readonly<{ slug: string }>) {
  const { t } = useTranslation();
  const contacts = useQuery(programmeContactsQuery(slug)).data?.items ?? [];
  if (contacts.length === 0) return null;
  return (
    <>
      <h3>{t('reach.title')}</h3>
      <dl className={styles.roles}>
        {contacts.map(({ id, role, partner, measure, mailbox, held, person }) => (
          <div key={id} className={styles.role}>
            <dt>
              {role}
              {measure && ` (${measure})`}
            </dt>
            <dd className={styles.holder}>
              <PartnerLink partner={partner} />
              <div className={styles.meta}>
                {person ? <span>{person.name}</span> : held && <span>{t('reach.held')}</span>}
                {person?.phone && (
                  <a href={`tel:${person.phone.replaceAll(' ', '')}`}>{person.phone}</a>
                )}
                {person?.email && <a href={`mailto:${person.email}`}>{person.email}</a>}
                {mailbox && <a href={`mailto:${mailbox}`}>{mailbox}</a>}
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
