import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import type { RoleView } from '@/api/types';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFaults } from '@/features/editing/use-faults';
import { FoldedHistory } from '@/features/history/folded-history';
import { useLanguage } from '@/i18n/use-language';
import { formatPeriod } from '@/lib/format-period';

import { dateOf } from './partial-dates';
import styles from './programme-editing.module.css';
import { endRole, withdrawRole } from './queries';
import { RoleCorrection } from './role-correction';

interface Props {
  readonly role: RoleView;
  readonly mayWrite: boolean;
  readonly onChanged: () => unknown;
}

type Step = 'correct' | 'end' | 'withdraw';

const all = ['correct', 'end', 'withdraw'] as const;
/** What comes of a decision is not corrected here, for the decision would say something else then. */
const byDecision = ['end'] as const;

const stale = 412;

/** One role, to be ended or taken back. */
export function RoleItem({ role, mayWrite, onChanged }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [step, setStep] = useState<Step>();
  const [date, setDate] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const form = useRef<HTMLFormElement>(null);
  const faults = useFaults(error, []);
  const holder = role.partner?.name ?? t('common.person');
  const decided = Boolean(role.appointedBy ?? role.endedBy);
  const name = `${t(`enums.role.${role.role}`)}, ${holder}`;

  // The button that was pressed is gone: who works by keys goes on in what came in its place.
  useEffect(() => {
    if (step !== undefined) form.current?.querySelector('input')?.focus();
  }, [step]);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const day = dateOf(date, []);
    const lacks = reason.trim() === '' || (step === 'end' && !day);
    setMissing(lacks);
    if (lacks) return;
    setError(undefined);
    try {
      if (day && step === 'end') await endRole(role, day, reason.trim());
      else await withdrawRole(role, reason.trim());
      setStep(undefined);
      onChanged();
    } catch (problem) {
      setError(problem);
      if (problem instanceof ApiProblem && problem.status === stale) onChanged();
    }
  }

  return (
    <li className={styles.row}>
      <p>
        <strong>{t(`enums.role.${role.role}`)}</strong>{' '}
        {role.partner ? <PartnerLink partner={role.partner} /> : t('common.person')}
        {role.capacity && (
          <>
            {' '}
            (<Localized text={role.capacity} />)
          </>
        )}
      </p>
      {role.note && (
        <p>
          <Localized text={role.note} />
        </p>
      )}
      {(role.period?.from ?? role.period?.to) && <p>{formatPeriod(role.period, language)}</p>}
      {mayWrite && step === undefined && (
        <div className={editing.buttons}>
          {(decided ? byDecision : all).map((each) => (
            <button
              key={each}
              type="button"
              className="ds-button"
              data-variant="secondary"
              aria-label={t(`charter.${each}Of`, { name })}
              onClick={() => setStep(each)}
            >
              {t(`charter.${each}`)}
            </button>
          ))}
        </div>
      )}
      {mayWrite && decided && <p>{t('charter.byDecision')}</p>}
      <FoldedHistory
        subject={{ kind: 'entity', type: 'ROLE', id: role.id }}
        version={role.version}
        programme={role.programme.slug}
        name={name}
      />
      {step === 'correct' && (
        <RoleCorrection
          role={role}
          onDone={() => {
            setStep(undefined);
            onChanged();
          }}
          onStale={onChanged}
          onCancel={() => setStep(undefined)}
        />
      )}
      {step !== undefined && step !== 'correct' && (
        <form
          ref={form}
          className={styles.step}
          onSubmit={(event) => void submit(event)}
          noValidate
        >
          {step === 'end' && (
            <TextInput
              label={t('charter.lastDay')}
              hint={t('charter.datesHint')}
              value={date}
              onChange={setDate}
              fault={missing && date.trim() === '' ? t('charter.dayMissing') : undefined}
            />
          )}
          <TextInput
            label={t('charter.why')}
            hint={t('editing.reasonHint')}
            value={reason}
            onChange={setReason}
            fault={missing && reason.trim() === '' ? t('editing.reasonMissing') : undefined}
          />
          <p className={editing.fault} role="alert">
            {faults['']}
          </p>
          <div className={editing.buttons}>
            <button type="submit" className="ds-button">
              {t(`charter.${step}`)}
            </button>
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              onClick={() => setStep(undefined)}
            >
              {t('charter.cancel')}
            </button>
          </div>
        </form>
      )}
    </li>
  );
}
