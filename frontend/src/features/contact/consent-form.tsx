import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { today } from '@/lib/iso-date';

import styles from './contact.module.css';
import type { Contact } from './queries';

interface Props {
  readonly contact: Contact;
  readonly onGive: (body: Schemas['GiveConsent']) => void;
}

const levels = ['ROLE_ONLY', 'NAME', 'CONTACT'] as const;

/** Records what the person has agreed that everybody reads, and says in words what that is. */
export function ConsentForm({ contact, onGive }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const now = contact.person?.publicLevel;
  const [level, setLevel] = useState<(typeof levels)[number]>(
    now && now !== 'NONE' ? now : 'ROLE_ONLY',
  );
  const [day, setDay] = useState(contact.person?.consentedOn ?? today());

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (day !== '' && day <= today()) onGive({ publicLevel: level, consentedOn: day });
  }

  return (
    <form onSubmit={submit}>
      <fieldset className={styles.group}>
        <legend className="ds-label">{t('contact.consent.title')}</legend>
        <div className={styles.field}>
          <label className="ds-label" htmlFor={`${id}-level`}>
            {t('contact.consent.level')}
          </label>
          <select
            id={`${id}-level`}
            className="ds-input"
            value={level}
            aria-describedby={`${id}-means`}
            onChange={(event) => {
              setLevel(levels.find((each) => each === event.target.value) ?? 'ROLE_ONLY');
            }}
          >
            {levels.map((each) => (
              <option key={each} value={each}>
                {t(`contact.level.${each}`)}
              </option>
            ))}
          </select>
          <p id={`${id}-means`}>{t(`contact.means.${level}`)}</p>
        </div>
        <div className={styles.row}>
          <div className={styles.field}>
            <label className="ds-label" htmlFor={`${id}-day`}>
              {t('contact.consent.day')}
            </label>
            <input
              id={`${id}-day`}
              type="date"
              className="ds-input"
              required
              max={today()}
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          </div>
          <button type="submit" className="ds-button" data-variant="secondary">
            {t('contact.consent.give')}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
