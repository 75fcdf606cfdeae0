import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { ProgrammeView, Schemas } from '@/api/types';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useLanguage } from '@/i18n/use-language';

import { DecisionChoice } from './decision-choice';
import { decidePeriod } from './queries';
import { usePeriodStep } from './use-period-step';

interface Props {
  readonly programme: ProgrammeView;
  readonly period: Schemas['ProgrammePeriod'];
  readonly decisions: readonly Schemas['DecisionSummary'][];
  readonly onTaken: () => void;
}

/** Names the decision behind a period that is recorded. */
export function DecidePeriodForm({ programme, period, decisions, onTaken }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [decision, setDecision] = useState('');
  const [override, setOverride] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { busy, refused, run } = usePeriodStep(onTaken);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const lacks = decision === '' || reason.trim() === '';
    setMissing(lacks);
    if (lacks) return;
    const why = override.trim();
    void run(() =>
      decidePeriod(programme, period.key, reason.trim(), {
        decision: { slug: decision },
        overrideReason: why === '' ? undefined : { [language]: why },
      }),
    );
  }

  return (
    <form className={editing.form} onSubmit={submit} noValidate>
      <DecisionChoice
        decisions={decisions}
        value={decision}
        onChange={setDecision}
        missing={missing && decision === ''}
      />
      {period.kind === 'EXTENSION' && (
        <TextInput
          label={t('extending.override')}
          hint={t('extending.overrideHint')}
          value={override}
          onChange={setOverride}
        />
      )}
      <TextInput
        label={t('charter.why')}
        hint={t('editing.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        fault={missing && reason.trim() === '' ? t('editing.reasonMissing') : undefined}
      />
      <p className={editing.fault} role="alert">
        {refused}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('extending.decideSubmit')}
        </button>
      </div>
    </form>
  );
}
