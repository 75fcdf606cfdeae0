import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';

import editing from './editing.module.css';
import type { Field } from './field';
import { LeaveGuard } from './leave-guard';
import { TextInput } from './text-input';
import { useFaults } from './use-faults';
import { useFocusOnFault } from './use-focus-on-fault';
import type { Values } from './values';

interface Props {
  /** What the form is called. */
  readonly label: string;
  /** What comes of it, and what does not. */
  readonly hint: string;
  /** What is done. */
  readonly verb: string;
  /** What is asked beside the reason. */
  readonly fields?: readonly Field[];
  readonly inputs?: (faults: Values) => ReactNode;
  readonly send: (reason: string) => Promise<unknown>;
  readonly onSent: () => void;
  /** Somebody else was first. */
  readonly onStale: () => unknown;
  readonly onCancel: () => void;
}

const stale = 412;
const noFields: readonly Field[] = [];

/** What all that can be written in says, whoever keeps it. */
function saidIn(form: HTMLFormElement | null): string {
  const fields = form?.querySelectorAll<HTMLInputElement>('input, select, textarea') ?? [];
  return JSON.stringify([...fields].map(({ value }) => value).filter((value) => value !== ''));
}

/** A step that needs a reason, for what it is about is published. */
export function ReasonForm(props: Props) {
  const { label, hint, verb, fields = noFields, inputs, send, onSent, onStale, onCancel } = props;
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [dirty, setDirty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const began = useRef('');
  const told = useFaults(error, fields);
  const isStale = error instanceof ApiProblem && error.status === stale;
  const faults: Values = {
    ...told,
    ...(isStale ? { '': t('editing.changedMeanwhile') } : {}),
    ...(missing && reason.trim() === '' ? { reason: t('editing.reasonMissing') } : {}),
  };
  useFocusOnFault(form, faults);

  useEffect(() => {
    began.current = saidIn(form.current);
  }, []);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (busy || reason.trim() === '') return;
    setError(undefined);
    setBusy(true);
    try {
      await send(reason.trim());
      onSent();
    } catch (problem) {
      // That it was read anew is told when it was.
      if (problem instanceof ApiProblem && problem.status === stale) await onStale();
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      ref={form}
      className={editing.form}
      aria-label={label}
      onChange={() => setDirty(saidIn(form.current) !== began.current)}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <LeaveGuard dirty={dirty} />
      <p>{hint}</p>
      {inputs?.(faults)}
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
          {verb}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onCancel();
          }}
        >
          {t('editing.cancel')}
        </button>
      </div>
    </form>
  );
}
