import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { DateField } from '@/components/date-field';

import { ownerKey, type Asked } from './asked';
import styles from './follow-up.module.css';
import type { Member } from './queries';

interface Props {
  /** What is given: one row, or all that are chosen. */
  readonly asked: readonly Asked[];
  readonly members: readonly Member[];
  readonly busy: boolean;
  readonly onSave: (owner: string, due: string | undefined) => void;
  readonly onCancel: () => void;
}

/** Who has something to report, and by which day. */
export function AssignForm({ asked, members, busy, onSave, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const one = asked.length === 1 ? asked[0] : undefined;
  const [owner, setOwner] = useState(ownerKey(one?.owner));
  const [due, setDue] = useState<string>();
  const reporters = members.filter(
    ({ role, active }) =>
      active && (role === 'LEAD' || role === 'EDITOR' || role === 'PARTNER_REPORTER'),
  );
  const partners = new Map(
    reporters.flatMap(({ partner }) => (partner ? [[partner.slug, partner.name] as const] : [])),
  );

  useEffect(() => select.current?.focus(), []);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) onSave(owner, due);
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div>
        <label className="ds-label" htmlFor={id}>
          {t('round.follow.assign.owner')}
        </label>
        <select
          ref={select}
          id={id}
          className="ds-input"
          value={owner}
          onChange={(event) => setOwner(event.target.value)}
        >
          <option value="">{t('round.follow.owner.nobody')}</option>
          <optgroup label={t('round.follow.assign.people')}>
            {reporters.map((member) => (
              <option key={member.id} value={`account:${member.id}`}>
                {member.displayName}
                {member.partner ? `, ${member.partner.name}` : ''}
              </option>
            ))}
          </optgroup>
          {partners.size > 0 && (
            <optgroup label={t('round.follow.assign.partners')}>
              {[...partners].map(([slug, name]) => (
                <option key={slug} value={`partner:${slug}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </div>
      {owner !== '' && (
        <DateField label={t('round.follow.assign.due')} value={due} onChange={setDue} />
      )}
      <div className={styles.actions}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('round.follow.assign.save')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={onCancel}>
          {t('round.follow.assign.cancel')}
        </button>
      </div>
    </form>
  );
}
