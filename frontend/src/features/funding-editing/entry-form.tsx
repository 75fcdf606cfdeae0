import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { SelectField } from '@/components/select-field';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFormDraft } from '@/features/editing/use-form-draft';
import type { Values } from '@/features/editing/values';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatMoney } from '@/lib/format-money';

import { EntryInputs } from './entry-inputs';
import { entryFields, entryOf, nothingSaid, superseding } from './entry-values';
import { recordEntry, type Line } from './queries';
import { isStale, useEntryFaults, useFirstLook } from './use-entry-faults';
import { useFocusOnFault } from '@/features/editing/use-focus-on-fault';

interface Props {
  /** As it was when the form was opened. */
  readonly line: Line;
  readonly name: string;
  readonly onRecorded: () => void;
  /** Gives the line as it is now, when somebody else was first. */
  readonly onStale: () => Promise<Line>;
  readonly onClosed: () => void;
}

const fields = entryFields('');

/** One entry more of a line; what stands there is never changed. */
export function EntryForm({ line, name, onRecorded, onStale, onClosed }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [on, setOn] = useState(line);
  const draft = useFormDraft(`money entry ${line.id}`, { entry: nothingSaid, reason: '' });
  const { entry, reason } = draft.values;
  const [seen, setSeen] = useState<Values>({});
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const look = useFirstLook();
  const form = useRef<HTMLFormElement>(null);
  const faults = { ...useEntryFaults(error, fields), ...seen };
  useFocusOnFault(form, faults);

  // The button that was pressed is gone: who works by keys goes on in what came in its place.
  useEffect(() => {
    form.current?.querySelector('select')?.focus();
  }, []);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setError(undefined);
    const wrong: Values = {
      ...look(entry),
      ...(reason.trim() === '' ? { reason: t('editing.reasonMissing') } : {}),
    };
    setSeen(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      await recordEntry(on, entryOf(entry, on.currency), reason.trim());
      draft.clear();
      onRecorded();
    } catch (problem) {
      setError(problem);
      // What was typed stays; sent once more it is sent on what there is now, which the page shows.
      if (isStale(problem)) setOn(await onStale().catch(() => on));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      ref={form}
      className={rows.step}
      aria-label={t('funding.recordOf', { name })}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <DraftNotice draft={draft} />
      <p>{t('funding.neverChanged')}</p>
      <SelectField
        label={t('funding.supersedes')}
        value={entry.supersedes}
        options={on.entries
          .filter(({ supersededBy }) => supersededBy === undefined)
          .map(({ number, stage, amount }) => ({
            value: String(number),
            label: [
              t('funding.entry', { number, stage: t(`finance.stage.${stage}`) }),
              ...(amount ? [formatMoney(amount, language)] : []),
            ].join(', '),
          }))}
        allLabel={t('funding.supersedesNone')}
        onChange={(chosen) => {
          const old = on.entries.find(({ number }) => String(number) === chosen);
          draft.set({ entry: superseding(entry, old) });
        }}
      />
      <p className={editing.fault} role="alert">
        {faults.supersedes}
      </p>
      <EntryInputs
        programme={on.programme.slug}
        currency={on.currency}
        values={entry}
        faults={faults}
        onChange={(changed) => draft.set({ entry: changed })}
      />
      <TextInput
        label={t('editing.reason')}
        hint={t('editing.reasonHint')}
        value={reason}
        fault={faults.reason}
        onChange={(words) => draft.set({ reason: words })}
      />
      <p className={editing.fault} role="alert">
        {faults['']}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('funding.save')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => {
            draft.clear();
            onClosed();
          }}
        >
          {t('funding.cancel')}
        </button>
      </div>
    </form>
  );
}
