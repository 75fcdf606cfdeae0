import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { PartnerLink } from '@/components/partner-link';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

import { ConsentForm } from './consent-form';
import { ContactForm } from './contact-form';
import styles from './contact.module.css';
import { ErasePerson } from './erase-person';
import type { Contact } from './queries';

interface Props {
  readonly programme: string;
  readonly contact: Contact;
  readonly onChange: (seen: Contact, body: Schemas['WriteContact']) => Promise<void>;
  readonly onGive: (body: Schemas['GiveConsent']) => void;
  readonly onWithdrawConsent: () => void;
  readonly onWithdraw: () => void;
  /** For administrators only. */
  readonly onErase?: () => void;
}

/** One contact: who it is, what everybody reads of it, and what can be done with it. */
export function ContactCard({ programme, contact, ...steps }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  // As it was when the change began: what others change meanwhile is not written over.
  const [changing, setChanging] = useState<Contact>();
  const [leaving, setLeaving] = useState(false);
  const { person, allowedActions: allowed } = contact;
  const facts: [string, string | undefined][] = [
    [t('contact.card.mailbox'), contact.mailbox],
    [t('contact.card.measure'), contact.measure],
    [t('contact.card.name'), person?.name],
    [t('contact.card.phone'), person?.phone],
    [t('contact.card.email'), person?.email],
    [t('contact.card.shown'), t(`contact.means.${person?.publicLevel ?? 'NONE'}`)],
    [t('contact.card.consentedOn'), person?.consentedOn && formatDay(person.consentedOn, language)],
    [t('contact.card.keptUntil'), person?.keptUntil && formatDay(person.keptUntil, language)],
  ];
  return (
    <li className={styles.card}>
      <h3 className={styles.title}>{contact.role}</h3>
      <p>
        <PartnerLink partner={contact.partner} />
      </p>
      <dl className={styles.facts}>
        {facts.map(
          ([term, fact]) =>
            fact !== undefined && [<dt key={`${term} is`}>{term}</dt>, <dd key={term}>{fact}</dd>],
        )}
      </dl>
      {changing ? (
        <ContactForm
          programme={programme}
          contact={changing}
          onSend={async (body) => {
            await steps.onChange(changing, body);
            setChanging(undefined);
          }}
          onCancel={() => setChanging(undefined)}
        />
      ) : (
        <>
          {allowed.includes('CONSENT') && (
            <ConsentForm key={contact.version} contact={contact} onGive={steps.onGive} />
          )}
          {leaving && <p role="status">{t('contact.card.sure')}</p>}
          <div className={styles.row}>
            {allowed.includes('CHANGE') && !leaving && (
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                onClick={() => setChanging(contact)}
              >
                {t('contact.card.change')}
              </button>
            )}
            {allowed.includes('WITHDRAW_CONSENT') && !leaving && (
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                onClick={steps.onWithdrawConsent}
              >
                {t('contact.card.withdrawConsent')}
              </button>
            )}
            {allowed.includes('WITHDRAW') && (
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                onClick={() => (leaving ? steps.onWithdraw() : setLeaving(true))}
              >
                {t(leaving ? 'contact.card.yes' : 'contact.card.withdraw')}
              </button>
            )}
            {steps.onErase && person && !leaving && (
              <ErasePerson role={contact.role} onErase={steps.onErase} />
            )}
            {leaving && (
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                onClick={() => setLeaving(false)}
              >
                {t('contact.form.cancel')}
              </button>
            )}
          </div>
        </>
      )}
    </li>
  );
}
