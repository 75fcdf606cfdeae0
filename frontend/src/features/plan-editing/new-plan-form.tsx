import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { SelectField } from '@/components/select-field';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFaults } from '@/features/editing/use-faults';
import { useFocusOnFault } from '@/features/editing/use-focus-on-fault';
import { useFormDraft } from '@/features/editing/use-form-draft';
import type { Values } from '@/features/editing/values';
import { useSendKey } from '@/lib/use-send-key';

import { PlanInputs } from './plan-inputs';
import { addressOf, newPlanOf, planKinds } from './plan-values';
import { createPlan } from './queries';
import { usePlanFields } from './use-plan-fields';

interface Props {
  readonly programme: string;
  readonly onMade: (slug: string) => Promise<void>;
}

const empty: Values = { kind: 'ANNUAL_PLAN' };

/** Enters a plan that is not there yet; what it says comes with its first revision. */
export function NewPlanForm({ programme, onMade }: Props) {
  const { t } = useTranslation();
  const draft = useFormDraft(`${programme}/plan`, empty);
  const { values } = draft;
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const sendKey = useSendKey();
  const fields = usePlanFields();
  const faults = useFaults(error, fields);
  useFocusOnFault(form, faults);
  const set = (name: string, value: string) => draft.set({ [name]: value });

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const wanted = newPlanOf(values, programme);
      const made = await createPlan(wanted, sendKey.of(wanted));
      sendKey.done();
      draft.clear();
      await onMade(made.slug);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      ref={form}
      className={editing.form}
      aria-label={t('planning.new')}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <DraftNotice draft={draft} />
      <SelectField
        label={t('planning.kind')}
        value={planKinds.find((kind) => kind === values.kind)}
        options={planKinds.map((value) => ({ value, label: t(`planning.kinds.${value}`) }))}
        onChange={(kind) => set('kind', kind ?? '')}
      />
      <PlanInputs values={values} faults={faults} onChange={set} />
      <TextInput
        label={t('planning.slug')}
        hint={t('planning.slugHint', { slug: addressOf(values) || '…' })}
        value={values.slug ?? ''}
        fault={faults.slug}
        onChange={(slug) => set('slug', slug)}
      />
      <p className={editing.fault} role="alert">
        {faults[''] ?? (Object.keys(faults).length > 0 && t('editing.someWrong'))}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t(busy ? 'editing.sending' : 'planning.enter')}
        </button>
      </div>
    </form>
  );
}
