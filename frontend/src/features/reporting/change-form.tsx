import { useEffect, useId, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { MeasureStatusIcon } from '@/components/measure-status-icon';

import type { MeasureTask } from './queries';
import { choices, needsNote, type Choice } from './report-of';
import styles from './round.module.css';
import type { Draft } from './use-round';

interface Props {
  readonly task: MeasureTask;
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onSave: (choice: Choice, note: string) => void;
  readonly onCancel: () => void;
}

/** How a measure goes now: one of six, and a note. Enter saves; with Shift it begins a new line. */
export function ChangeForm({ task, draft, busy, onDraft, onSave, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState<'choice' | 'note'>();
  const { choice } = draft;

  useEffect(() => first.current?.focus(), []);
  // Where a reason is needed it is what comes next.
  useEffect(() => {
    if (choice && needsNote(choice, task)) note.current?.focus();
  }, [choice, task]);

  function save() {
    if (!choice) {
      setFault('choice');
      first.current?.focus();
      return;
    }
    if (needsNote(choice, task) && draft.note.trim() === '') {
      setFault('note');
      note.current?.focus();
      return;
    }
    setFault(undefined);
    onSave(choice, draft.note);
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    save();
  }

  function key(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save();
    }
    if (event.key === 'Escape') onCancel();
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <fieldset className={styles.choices} aria-describedby={`${id}-fault`}>
        <legend>{t('round.change.how')}</legend>
        {choices.map((each, index) => (
          <label key={each} className={styles.choice}>
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name="choice"
              value={each}
              checked={choice === each}
              onChange={() => onDraft({ ...draft, choice: each })}
            />
            <MeasureStatusIcon status={each} />
            {t(`enums.measureStatus.${each}`)}
            <kbd className={styles.keys}>{index + 1}</kbd>
          </label>
        ))}
      </fieldset>
      <div>
        <label className="ds-label" htmlFor={`${id}-note`}>
          {t(choice && needsNote(choice, task) ? 'round.change.why' : 'round.change.note')}
        </label>
        <textarea
          ref={note}
          id={`${id}-note`}
          className="ds-input"
          rows={3}
          maxLength={2000}
          value={draft.note}
          aria-invalid={fault === 'note'}
          aria-describedby={`${id}-fault`}
          onChange={(event) => onDraft({ ...draft, note: event.target.value })}
          onKeyDown={key}
        />
        <p className={styles.quiet}>{t('round.change.public')}</p>
      </div>
      <p id={`${id}-fault`} className={styles.fault} role="alert">
        {fault && t(`round.change.fault.${fault}`)}
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
