import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import { useFormDraft } from '@/features/editing/use-form-draft';
import { useFaults } from '@/features/editing/use-faults';
import type { Values } from '@/features/editing/values';
import { today } from '@/lib/iso-date';

import { BaselineInputs } from './baseline-inputs';
import { setTarget } from './queries';
import { TargetInputs } from './target-inputs';
import { emptyTarget } from './target-values';
import { useBaselineFields, useTargetFields } from './use-target-fields';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly programme: string;
  readonly indicators: readonly Option[];
  readonly areas: readonly Option[];
  readonly onMade: () => Promise<void>;
}

const same = (value: string) => value;

/** Sets a target that is not there yet, with the way there and what progress is measured from. */
export function NewTargetForm({ programme, indicators, areas, onMade }: Props) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [empty] = useState<Values>(() => ({
    ...emptyTarget,
    indicator: indicators[0]?.value ?? '',
    area: areas[0]?.value ?? '',
    validFrom: today(),
  }));
  const draft = useFormDraft(`target of ${programme}`, empty);
  const { values } = draft;
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [clean, setClean] = useState(false);
  const fields = [
    ...useTargetFields('/versions/0'),
    ...useBaselineFields('/baselines/0'),
    {
      name: 'indicator',
      label: t('target.field.indicator'),
      pointer: '/indicator',
      show: same,
    },
    { name: 'area', label: t('target.field.area'), pointer: '/area', show: same },
    // One for the indicator, the area and the slice is all there can be.
    { name: 'indicator', label: t('target.field.indicator'), pointer: '/slice', show: same },
  ];
  const faults = useFaults(error, fields);

  useEffect(() => {
    if (error !== undefined) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [error]);

  function set(name: string, value: string) {
    // What says something else is another request.
    setKey(crypto.randomUUID());
    setClean(false);
    draft.set({ [name]: value });
  }

  async function send(dryRun: boolean) {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    setClean(false);
    try {
      // A trial is another request than what it tries.
      await setTarget(values, programme, dryRun ? crypto.randomUUID() : key, dryRun);
      if (dryRun) {
        setClean(true);
      } else {
        draft.clear();
        await onMade();
      }
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
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        void send(false);
      }}
      noValidate
    >
      <DraftNotice draft={draft} />
      <SelectInput
        label={t('target.field.indicator')}
        value={values.indicator ?? ''}
        options={indicators}
        onChange={(value) => set('indicator', value)}
        fault={faults.indicator}
      />
      <SelectInput
        label={t('target.field.area')}
        value={values.area ?? ''}
        options={areas}
        onChange={(value) => set('area', value)}
        fault={faults.area}
      />
      <TextInput
        label={t('target.field.validFrom')}
        hint={t('target.validFromHint')}
        value={values.validFrom ?? ''}
        onChange={(day) => set('validFrom', day)}
        fault={faults.validFrom}
      />
      <TargetInputs values={values} faults={faults} onChange={set} />
      <BaselineInputs
        values={values}
        faults={faults}
        onChange={set}
        hint={t('target.baselineHint')}
      />
      {clean && (
        <p className={editing.notice} role="status">
          {t('target.clean')}
        </p>
      )}
      <p className={editing.fault} role="alert">
        {faults[''] ?? (Object.keys(faults).length > 0 && t('editing.someWrong'))}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t(busy ? 'editing.sending' : 'target.make')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => void send(true)}
        >
          {t('target.check')}
        </button>
      </div>
    </form>
  );
}
