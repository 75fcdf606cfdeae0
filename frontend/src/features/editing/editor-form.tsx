import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ChangesList } from './changes-list';
import { ConflictDialog } from './conflict-dialog';
import { DraftNotice } from './draft-notice';
import styles from './editing.module.css';
import type { Field } from './field';
import { TextInput } from './text-input';
import { UndoToast } from './undo-toast';
import type { EditorState } from './use-editor';
import { useFaults } from './use-faults';
import type { Values } from './values';

const longestReason = 500;

interface Props<View extends { readonly version: number }> {
  readonly state: EditorState<View>;
  readonly fields: readonly Field[];
  readonly read: (view: View) => Values;
  /** Whether to ask why: of what nobody else can read yet, nothing is told. */
  readonly withReason?: boolean;
  /** The inputs, with what is wrong with each. */
  readonly children: (faults: Values) => ReactNode;
}

/** Edits what is published: says why, shows what would come of it, and never overwrites what somebody else has written. */
export function EditorForm<View extends { readonly version: number }>({
  state,
  fields,
  read,
  withReason = true,
  children,
}: Props<View>) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [reasonMissing, setReasonMissing] = useState(false);
  const faults = useFaults(state.error, fields);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!state.dirty) return;
    const missing = withReason && state.reason.trim() === '';
    setReasonMissing(missing);
    if (!missing) void state.save();
    else form.current?.querySelector<HTMLElement>('[data-reason] input')?.focus();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <DraftNotice draft={{ dirty: state.dirty, restored: state.restored, clear: state.discard }} />
      {state.conflict && (
        <ConflictDialog
          fields={fields}
          base={state.conflict.base}
          mine={state.values}
          theirs={read(state.conflict.theirs)}
          onSettled={(chosen) => {
            if (state.conflict) state.settle(chosen, state.conflict.theirs);
          }}
        />
      )}
      {children(faults)}
      {withReason && (
        <div data-reason>
          <TextInput
            label={t('editing.reason')}
            hint={t('editing.reasonHint')}
            value={state.reason}
            onChange={state.setReason}
            fault={
              reasonMissing && state.reason.trim() === '' ? t('editing.reasonMissing') : undefined
            }
            maxLength={longestReason}
          />
        </div>
      )}
      {state.after && <ChangesList fields={fields} before={state.seen} after={state.after} />}
      <p className={styles.fault} role="alert">
        {faults[''] ?? (Object.keys(faults).length > 0 && t('editing.someWrong'))}
      </p>
      <div className={styles.buttons}>
        <button type="submit" className="ds-button" aria-disabled={state.busy || !state.dirty}>
          {t(state.busy ? 'editing.sending' : 'editing.save')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => void state.look()}
        >
          {t('editing.look')}
        </button>
      </div>
      {state.saved && !state.dirty && (
        <UndoToast
          {...(state.undoable && { onUndo: () => void state.undo() })}
          onGone={state.forgetUndo}
        />
      )}
    </form>
  );
}
