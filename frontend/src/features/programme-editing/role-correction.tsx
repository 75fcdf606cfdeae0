import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem, isProblem } from '@/api/api-problem';
import type { RoleView } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFormDraft } from '@/features/editing/use-form-draft';
import { useFaults } from '@/features/editing/use-faults';

import { dateOf, textOf } from './partial-dates';
import styles from './programme-editing.module.css';
import { correctRole } from './queries';
import { roleNames } from './role-names';

interface Props {
  readonly role: RoleView;
  readonly onDone: () => void;
  readonly onStale: () => unknown;
  readonly onCancel: () => void;
}

const stale = 412;

/** Corrects what was entered about a role; who has it, stays. */
export function RoleCorrection({ role, onDone, onStale, onCancel }: Props) {
  const { t } = useTranslation();
  // A draft is of one version: what somebody else has corrected since is not written over.
  const draft = useFormDraft(`role ${role.id} version ${String(role.version)}`, {
    name: role.role,
    note: role.note?.nb ?? '',
    from: textOf(role.period?.from),
    to: textOf(role.period?.to),
    reason: '',
  });
  const { name, note, from, to, reason } = draft.values;
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const faults = useFaults(error, []);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => form.current?.querySelector('select')?.focus(), []);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const lacks = reason.trim() === '';
    setMissing(lacks);
    if (lacks || busy) return;
    setBusy(true);
    setError(undefined);
    const known = [role.period?.from, role.period?.to].filter((date) => !!date);
    const first = dateOf(from, known);
    const last = dateOf(to, known);
    const words = { ...role.note, nb: note.trim() === '' ? undefined : note.trim() };
    const given = {
      role: name,
      note: Object.values(words).some(Boolean) ? words : undefined,
      period: first || last ? { from: first, to: last } : undefined,
    };
    try {
      await correctRole(role, given, reason.trim());
      draft.clear();
      onDone();
    } catch (problem) {
      // That it was read anew is told when it was.
      if (problem instanceof ApiProblem && problem.status === stale) await onStale();
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form ref={form} className={styles.step} onSubmit={(event) => void submit(event)} noValidate>
      <DraftNotice draft={draft} />
      <SelectField
        label={t('charter.role')}
        value={name}
        options={roleNames.map((value) => ({ value, label: t(`enums.role.${value}`) }))}
        onChange={(chosen) => chosen && draft.set({ name: chosen })}
      />
      <TextInput
        label={t('charter.from')}
        hint={t('charter.datesHint')}
        value={from}
        onChange={(text) => draft.set({ from: text })}
      />
      <TextInput
        label={t('charter.to')}
        hint={t('charter.datesHint')}
        value={to}
        onChange={(text) => draft.set({ to: text })}
      />
      <TextInput
        label={t('charter.note')}
        value={note}
        onChange={(text) => draft.set({ note: text })}
      />
      <TextInput
        label={t('charter.why')}
        hint={t('editing.reasonHint')}
        value={reason}
        onChange={(text) => draft.set({ reason: text })}
        fault={missing && reason.trim() === '' ? t('editing.reasonMissing') : undefined}
      />
      <p className={editing.fault} role="alert">
        {isProblem(error, 'role-held-already') ? t('charter.held') : faults['']}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('charter.correct')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => {
            draft.clear();
            onCancel();
          }}
        >
          {t('charter.cancel')}
        </button>
      </div>
    </form>
  );
}
