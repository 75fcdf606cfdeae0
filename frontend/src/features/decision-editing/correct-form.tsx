import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFormDraft } from '@/features/editing/use-form-draft';
import { changedFields, merged, type Values } from '@/features/editing/values';
import { useFocusOnFault } from '@/features/editing/use-focus-on-fault';
import rows from '@/features/programme-editing/programme-editing.module.css';

import { DecisionInputs } from './decision-inputs';
import { correctionOf, names, valuesOf } from './decision-values';
import { correctDecision, readDecision, type Decision } from './queries';
import { useDecisionFaults } from './use-decision-faults';
import { useFirstLook } from './use-first-look';

interface Props {
  /** As it was when the form was opened. */
  readonly decision: Decision;
  readonly organisation: string;
  readonly name: string;
  readonly onSaved: () => void;
  readonly onClosed: () => void;
}

const stale = 412;

/** Corrects what is recorded of a decision; who decided and the outcome stand. */
export function CorrectForm({ decision, organisation, name, onSaved, onClosed }: Props) {
  const { t } = useTranslation();
  const [on, setOn] = useState(decision);
  // What it began with is kept beside it: a draft of an earlier version is one of two who corrected it.
  const draft = useFormDraft(`decision ${decision.slug}`, {
    base: valuesOf(decision),
    values: valuesOf(decision),
    reason: '',
  });
  const { base, values, reason } = draft.values;
  const [seen, setSeen] = useState<Values>({});
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const look = useFirstLook();
  const faults = { ...useDecisionFaults(error), ...seen };
  useFocusOnFault(form, faults);

  // The button that was pressed is gone: who works by keys goes on in what came in its place.
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);

  /** What only one of the two changed is as that one has it; of the rest, the other's words stand at the field. */
  function meet(theirs: Decision) {
    const other = valuesOf(theirs);
    const both = names.filter(
      (each) =>
        values[each] !== base[each] && other[each] !== base[each] && values[each] !== other[each],
    );
    draft.set({ base: other, values: { ...other, ...merged(base, values, other) } });
    setOn(theirs);
    setSeen({
      ...Object.fromEntries(
        both.map((each) => [
          each,
          t('resolution.theirs', { value: other[each] || t('editing.empty') }),
        ]),
      ),
      '': t('resolution.stale'),
    });
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setError(undefined);
    const wrong: Values = {
      ...look(values),
      ...(reason.trim() === '' ? { reason: t('editing.reasonMissing') } : {}),
    };
    setSeen(wrong);
    if (Object.keys(wrong).length > 0) return;
    if (changedFields(base, valuesOf(on)).length > 0) {
      meet(on);
      return;
    }
    setBusy(true);
    try {
      await correctDecision(on, correctionOf(values, organisation, on), reason.trim());
      draft.clear();
      onSaved();
    } catch (problem) {
      const theirs =
        problem instanceof ApiProblem && problem.status === stale
          ? await readDecision(on.slug).catch(() => undefined)
          : undefined;
      if (theirs) meet(theirs);
      else setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      ref={form}
      className={rows.step}
      aria-label={t('resolution.correctOf', { name })}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <DraftNotice draft={draft} />
      <p>{t('resolution.stands')}</p>
      <DecisionInputs
        values={values}
        faults={faults}
        onChange={(changed) => draft.set({ values: changed })}
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
          {t('editing.save')}
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
          {t('resolution.cancel')}
        </button>
      </div>
    </form>
  );
}
