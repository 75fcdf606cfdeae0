import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { ProgrammeView, Schemas } from '@/api/types';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useLanguage } from '@/i18n/use-language';

import { DecisionChoice } from './decision-choice';
import { dateOf } from './partial-dates';
import { extendProgramme } from './queries';
import { newKey } from './rows';
import { usePeriodStep } from './use-period-step';

interface Props {
  readonly programme: ProgrammeView;
  readonly decisions: readonly Schemas['DecisionSummary'][];
  readonly onTaken: () => void;
}

/** Prolongs a programme by a decision. */
export function ExtendForm({ programme, decisions, onTaken }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  // Sent again after a lost answer it is the same period, which is there already.
  const [key] = useState(() => newKey('forlengelse'));
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [decision, setDecision] = useState('');
  const [text, setText] = useState('');
  const [override, setOverride] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { busy, refused, run } = usePeriodStep(onTaken);
  const said = (words: string) => (words.trim() === '' ? undefined : { [language]: words.trim() });

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const lacks = decision === '' || reason.trim() === '' || to.trim() === '';
    setMissing(lacks);
    if (lacks) return;
    void run(() =>
      extendProgramme(programme, key, reason.trim(), {
        period: { from: dateOf(from, []), to: dateOf(to, []) },
        text: said(text),
        decision: { slug: decision },
        overrideReason: said(override),
      }),
    );
  }

  return (
    <form className={editing.form} onSubmit={submit} noValidate>
      <p>{t('extending.what')}</p>
      <TextInput
        label={t('charter.from')}
        hint={t('charter.datesHint')}
        value={from}
        onChange={setFrom}
      />
      <TextInput
        label={t('charter.to')}
        value={to}
        onChange={setTo}
        fault={missing && to.trim() === '' ? t('charter.dayMissing') : undefined}
      />
      <DecisionChoice
        decisions={decisions}
        value={decision}
        onChange={setDecision}
        missing={missing && decision === ''}
      />
      <TextInput label={t('extending.text')} value={text} onChange={setText} />
      <TextInput
        label={t('extending.override')}
        hint={t('extending.overrideHint')}
        value={override}
        onChange={setOverride}
      />
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
          {t('extending.submit')}
        </button>
      </div>
    </form>
  );
}
