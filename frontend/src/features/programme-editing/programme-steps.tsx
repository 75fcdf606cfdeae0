import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFaults } from '@/features/editing/use-faults';

import { dateOf } from './partial-dates';
import styles from './programme-editing.module.css';
import { takeStep, type StepName } from './queries';

interface Props {
  readonly draft: Schemas['ProgrammeDraftView'];
  /** Whether the editor has something that is not saved: a step makes a version that it was not written on. */
  readonly unsaved: boolean;
  readonly onTaken: () => void;
}

const dated: readonly StepName[] = ['START', 'COMPLETE'];

/** Where a programme stands, and what can happen to it next. */
export function ProgrammeSteps({ draft, unsaved, onTaken }: Props) {
  const { t } = useTranslation();
  const { programme, publication, allowedActions, version } = draft;
  const steps = allowedActions.filter((action) => action !== 'CHANGE');
  const [step, setStep] = useState<StepName>();
  const [date, setDate] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const faults = useFaults(error, []);
  const needsDate = step !== undefined && dated.includes(step);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy || unsaved || step === undefined) return;
    const day = dateOf(date, []);
    const lacks = reason.trim() === '' || (needsDate && !day);
    setMissing(lacks);
    if (lacks) return;
    setBusy(true);
    setError(undefined);
    try {
      await takeStep(step, {
        slug: programme.slug,
        version,
        reason: reason.trim(),
        date: day ?? { date: '', precision: 'DAY', circa: false },
      });
      onTaken();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className={styles.step} onSubmit={(event) => void submit(event)} noValidate>
      <p>
        {t(`enums.programmeStatus.${programme.status}`)}.{' '}
        {t(publication === 'PUBLISHED' ? 'charter.public' : 'charter.notPublic')}
      </p>
      {steps.length > 0 && (
        <SelectField
          label={t('charter.step')}
          value={step}
          options={steps.map((value) => ({ value, label: t(`charter.steps.${value}`) }))}
          allLabel={t('charter.noStep')}
          onChange={setStep}
        />
      )}
      <p role="status">{step !== undefined && unsaved && t('charter.unsaved')}</p>
      {step !== undefined && !unsaved && (
        <>
          {needsDate && (
            <TextInput
              label={t('charter.day')}
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
          <button type="submit" className="ds-button" aria-disabled={busy}>
            {t(`charter.steps.${step}`)}
          </button>
        </>
      )}
    </form>
  );
}
