import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFaults } from '@/features/editing/use-faults';
import { useFormDraft } from '@/features/editing/use-form-draft';
import type { Values } from '@/features/editing/values';
import { useFocusOnFault } from '@/features/editing/use-focus-on-fault';

import { writeReminderRule, type ReminderRule } from './queries';

interface Props {
  readonly programme: string;
  readonly rule: ReminderRule;
  /** Reads the rule anew: it was written, by one or by somebody else. */
  readonly onChanged: () => void;
}

const fields = [
  { name: 'before', label: 'before', pointer: '/daysBefore', show: String },
  { name: 'after', label: 'after', pointer: '/daysAfter', show: String },
];

const stale = 412;
const most = 60;
const textOf = (days: number | null | undefined) => (days == null ? '' : String(days));
const daysOf = (text: string) => (text.trim() === '' ? undefined : Number(text));

function isNumberOfDays(text: string): boolean {
  const days = daysOf(text);
  return days === undefined || (Number.isInteger(days) && days >= 1 && days <= most);
}

/** When those who have something left are reminded of it by mail. */
export function ReminderForm({ programme, rule, onChanged }: Props) {
  const { t } = useTranslation();
  const draft = useFormDraft(`reminders of ${programme}`, {
    before: textOf(rule.daysBefore),
    onDay: rule.onDay,
    after: textOf(rule.daysAfter),
  });
  const { before, onDay, after } = draft.values;
  const [seen, setSeen] = useState<Values>({});
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const told = useFaults(error, fields);
  const isStale = error instanceof ApiProblem && error.status === stale;
  const faults: Values = { ...told, ...(isStale ? { '': t('announce.stale') } : {}), ...seen };
  useFocusOnFault(form, faults);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setDone(false);
    setError(undefined);
    const wrong: Values = {
      ...(isNumberOfDays(before) ? {} : { before: t('announce.reminder.noNumber') }),
      ...(isNumberOfDays(after) ? {} : { after: t('announce.reminder.noNumber') }),
    };
    setSeen(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      await writeReminderRule(programme, rule.version, {
        daysBefore: daysOf(before),
        onDay,
        daysAfter: daysOf(after),
      });
      draft.clear(draft.values);
      setDone(true);
      onChanged();
    } catch (problem) {
      setError(problem);
      if (problem instanceof ApiProblem && problem.status === stale) onChanged();
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      ref={form}
      className={editing.form}
      aria-labelledby="reminders"
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <DraftNotice draft={draft} />
      <p>{t('announce.reminder.lede')}</p>
      <TextInput
        label={t('announce.reminder.before')}
        hint={t('announce.reminder.hint')}
        value={before}
        fault={faults.before}
        onChange={(text) => draft.set({ before: text })}
      />
      <label className={editing.choice}>
        <input
          type="checkbox"
          className="ds-input"
          checked={onDay}
          onChange={(event) => draft.set({ onDay: event.target.checked })}
        />
        {t('announce.reminder.onDay')}
      </label>
      <TextInput
        label={t('announce.reminder.after')}
        hint={t('announce.reminder.hint')}
        value={after}
        fault={faults.after}
        onChange={(text) => draft.set({ after: text })}
      />
      <p className={editing.fault} role="alert">
        {faults['']}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('editing.save')}
        </button>
      </div>
      <p role="status">{done && t('announce.reminder.done')}</p>
    </form>
  );
}
