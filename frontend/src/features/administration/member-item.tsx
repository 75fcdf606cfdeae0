import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { PartnerLink } from '@/components/partner-link';
import editing from '@/features/editing/editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './administration.module.css';
import { ConfirmedButton } from './confirmed-button';
import { programmeRoles, removeMember, setMember, type Member } from './queries';
import { isWhole, RoleChoice, type Chosen } from './role-choice';
import { useStep } from './use-step';

interface Props {
  readonly programme: string;
  readonly member: Member;
  readonly mayWrite: boolean;
  /** Whether there is no other lead, so that this one stays. */
  readonly last: boolean;
  readonly onChanged: () => void;
}

/** Somebody with a role in a programme, to be given another one or none. */
export function MemberItem({ programme, member, mayWrite, last, onChanged }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { busy, refused, run } = useStep();
  const [chosen, setChosen] = useState<Chosen>();
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { id, displayName: name, role, partner } = member;
  const open = chosen !== undefined;

  useEffect(() => {
    if (open) form.current?.querySelector('select')?.focus();
  }, [open]);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!chosen) return;
    setMissing(!isWhole(chosen));
    if (!isWhole(chosen)) return;
    if (await run(() => setMember(programme, id, chosen))) {
      setChosen(undefined);
      onChanged();
    }
  }

  return (
    <li className={styles.item}>
      <p className={styles.name}>
        <strong>{name}</strong>
        {!member.active && <span>{t('admin.member.notActive')}</span>}
      </p>
      <p>
        {t(`work.role.${role}`)}
        {partner && (
          <>
            {' '}
            {t('work.page.for')} <PartnerLink partner={partner} />
          </>
        )}
      </p>
      <p className={styles.muted}>
        {t('admin.member.since', { when: formatInstant(member.since, language) })}
      </p>
      {last && mayWrite && <p>{t('admin.member.last')}</p>}
      {mayWrite && !last && !open && (
        <div className={editing.buttons}>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            aria-label={t('admin.member.changeOf', { name })}
            onClick={() => setChosen({ role, partner: partner?.slug })}
          >
            {t('admin.member.change')}
          </button>
          <ConfirmedButton
            label={t('admin.member.remove')}
            name={t('admin.member.removeOf', { name })}
            question={t('admin.member.removeQuestion', { name })}
            busy={busy}
            onConfirm={() => {
              void run(() => removeMember(programme, id)).then((done) => {
                if (done) onChanged();
              });
            }}
          />
        </div>
      )}
      {chosen && (
        <form
          ref={form}
          className={editing.form}
          onSubmit={(event) => void submit(event)}
          noValidate
        >
          <RoleChoice value={chosen} roles={programmeRoles} onChange={setChosen} />
          <p>{t('admin.member.signedOut')}</p>
          <div className={editing.buttons}>
            <button type="submit" className="ds-button" aria-disabled={busy}>
              {t('admin.member.save')}
            </button>
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              onClick={() => setChosen(undefined)}
            >
              {t('admin.confirm.no')}
            </button>
          </div>
        </form>
      )}
      <p className={editing.fault} role="alert">
        {missing && chosen && !isWhole(chosen) ? t('admin.partner.missing') : refused}
      </p>
    </li>
  );
}
