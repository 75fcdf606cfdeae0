import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFaults } from '@/features/editing/use-faults';
import type { Values } from '@/features/editing/values';
import { useFocusOnFault } from '@/features/funding-editing/use-focus-on-fault';

import { withdrawRound, type Round } from './queries';

interface Props {
  readonly programme: string;
  readonly round: Round;
  readonly label: string;
  readonly onSent: () => void;
  readonly onStale: () => void;
  readonly onCancel: () => void;
}

const stale = 412;

/** Why a round comes to nothing. */
export function WithdrawForm({ programme, round, label, onSent, onStale, onCancel }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const told = useFaults(error, []);
  const isStale = error instanceof ApiProblem && error.status === stale;
  const faults: Values = {
    ...told,
    ...(isStale ? { '': t('announce.stale') } : {}),
    ...(missing && reason.trim() === '' ? { reason: t('editing.reasonMissing') } : {}),
  };
  useFocusOnFault(form, faults);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (busy || reason.trim() === '') return;
    setError(undefined);
    setBusy(true);
    try {
      await withdrawRound(programme, round, reason.trim());
      onSent();
    } catch (problem) {
      setError(problem);
      if (problem instanceof ApiProblem && problem.status === stale) onStale();
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      ref={form}
      className={editing.form}
      aria-label={label}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <p>{t('announce.withdrawHint')}</p>
      <TextInput
        label={t('editing.reason')}
        hint={t('editing.reasonHint')}
        value={reason}
        fault={faults.reason}
        onChange={setReason}
      />
      <p className={editing.fault} role="alert">
        {faults['']}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('announce.withdraw')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onCancel}>
          {t('announce.cancel')}
        </button>
      </div>
    </form>
  );
}
