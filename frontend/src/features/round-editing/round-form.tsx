import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem, isProblem } from '@/api/api-problem';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { LocalizedInput } from '@/features/editing/localized-input';
import { TextInput } from '@/features/editing/text-input';
import { useFaults } from '@/features/editing/use-faults';
import { useFormDraft } from '@/features/editing/use-form-draft';
import type { Values } from '@/features/editing/values';
import { useFocusOnFault } from '@/features/editing/use-focus-on-fault';
import { useSendKey } from '@/lib/use-send-key';

import { announceRound, reviseRound, type Round } from './queries';
import { days, nothingSaid, roundOf, valuesOf, wrongDays } from './round-values';

interface Props {
  readonly programme: string;
  /** The round to be given other days; none for a new one. */
  readonly round?: Round;
  /** What the form is called. */
  readonly label: string;
  readonly onSent: () => void;
  /** Somebody else was first. */
  readonly onStale?: () => unknown;
  readonly onCancel?: () => void;
}

const fields = [
  { name: 'from', label: 'from', pointer: '/period/from', show: String },
  { name: 'to', label: 'to', pointer: '/period/to', show: String },
  { name: 'opens', label: 'opens', pointer: '/opens', show: String },
  { name: 'due', label: 'due', pointer: '/due', show: String },
  { name: 'note.nb', label: 'note', pointer: '/note', show: String },
];

const stale = 412;

/** The days of a round and what those who answer should know. */
export function RoundForm({ programme, round, label, onSent, onStale, onCancel }: Props) {
  const { t } = useTranslation();
  const draft = useFormDraft(
    round ? `round ${round.id} ${String(round.version)}` : `round of ${programme}`,
    { said: round ? valuesOf(round) : nothingSaid, reason: '' },
  );
  const { said, reason } = draft.values;
  const [seen, setSeen] = useState<Values>({});
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const sendKey = useSendKey();
  const form = useRef<HTMLFormElement>(null);
  const told = useFaults(error, fields);
  const isStale = error instanceof ApiProblem && error.status === stale;
  const faults: Values = {
    ...(isProblem(error, 'rounds-overlap') ? { opens: t('announce.overlap') } : told),
    ...(isStale ? { '': t('announce.stale') } : {}),
    ...seen,
  };
  useFocusOnFault(form, faults);

  const set = (name: string, value: string) => draft.set({ said: { ...said, [name]: value } });

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setError(undefined);
    const wrong = {
      ...Object.fromEntries(
        Object.entries(wrongDays(said)).map(([day, why]) => [day, t(`announce.${why}`)]),
      ),
      ...(round && reason.trim() === '' ? { reason: t('editing.reasonMissing') } : {}),
    };
    setSeen(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      const given = roundOf(said, round?.source);
      if (round) await reviseRound(programme, round, given, reason.trim());
      else await announceRound(programme, given, sendKey.of(given));
      sendKey.done();
      draft.clear();
      onSent();
    } catch (problem) {
      // That it was read anew is told when it was.
      if (problem instanceof ApiProblem && problem.status === stale) await onStale?.();
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
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <DraftNotice draft={draft} />
      {days.map((day) => (
        <TextInput
          key={day}
          label={t(`announce.field.${day}`)}
          type="date"
          value={said[day] ?? ''}
          fault={faults[day]}
          onChange={(text) => set(day, text)}
        />
      ))}
      <LocalizedInput
        name="note"
        label={t('announce.field.note')}
        values={said}
        faults={faults}
        lines={3}
        onChange={set}
      />
      {round && (
        <TextInput
          label={t('editing.reason')}
          hint={t('editing.reasonHint')}
          value={reason}
          fault={faults.reason}
          onChange={(text) => draft.set({ reason: text })}
        />
      )}
      <p className={editing.fault} role="alert">
        {faults['']}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t(round ? 'editing.save' : 'announce.make')}
        </button>
        {onCancel && (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            onClick={() => {
              draft.clear();
              onCancel();
            }}
          >
            {t('announce.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
