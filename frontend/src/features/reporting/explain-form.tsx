import { useEffect, useId, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { DateField } from '@/components/date-field';

import type { AnswerKind } from './queries';
import styles from './round.module.css';

interface Props {
  readonly kind: AnswerKind;
  /** The day from which later is counted. */
  readonly today: string;
  readonly busy: boolean;
  readonly onSave: (reason: string, comes: string | undefined) => void;
  readonly onCancel: () => void;
}

/** Why there is no report now: it comes on another day, or there is nothing to tell. Enter in the reason saves. */
export function ExplainForm({ kind, today, busy, onSave, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [comes, setComes] = useState<string>();
  const [fault, setFault] = useState<'comes' | 'reason'>();
  const later = kind === 'COMES_LATER';

  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  function save() {
    // The day may have been typed a moment ago: what stands in the field counts.
    const day = form.current?.querySelector<HTMLInputElement>('input[type="date"]')?.value ?? comes;
    if (later && (!day || day <= today)) {
      setFault('comes');
      form.current?.querySelector('input')?.focus();
    } else if (text.trim() === '') {
      setFault('reason');
      reason.current?.focus();
    } else {
      setFault(undefined);
      onSave(text.trim(), later ? day : undefined);
    }
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    save();
  }

  function key(event: KeyboardEvent) {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !event.shiftKey && event.target === reason.current) {
      event.preventDefault();
      save();
    }
  }

  return (
    // Escape leaves it from wherever one is in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={key} noValidate>
      <h3>{t(`round.state.${kind}`)}</h3>
      {later && (
        <DateField
          label={t('round.explain.comes')}
          value={comes}
          onChange={setComes}
          faultId={fault === 'comes' ? `${id}-fault` : undefined}
        />
      )}
      <div>
        <label className="ds-label" htmlFor={`${id}-reason`}>
          {t('round.explain.reason')}
        </label>
        <textarea
          ref={reason}
          id={`${id}-reason`}
          className="ds-input"
          rows={3}
          maxLength={2000}
          value={text}
          aria-invalid={fault === 'reason'}
          aria-describedby={`${id}-fault`}
          onChange={(event) => setText(event.target.value)}
        />
        <p className={styles.quiet}>{t('round.change.public')}</p>
      </div>
      <p id={`${id}-fault`} className={styles.fault} role="alert">
        {fault && t(`round.explain.fault.${fault}`)}
      </p>
      <div className={styles.actions}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('round.change.save')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={onCancel}>
          {t('round.change.cancel')}
        </button>
      </div>
    </form>
  );
}
