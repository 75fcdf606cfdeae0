import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { IndicatorView } from '@/api/types';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFormDraft } from '@/features/editing/use-form-draft';
import { useFaults } from '@/features/editing/use-faults';
import { slugOf } from '@/features/partner-editing/partner-values';

import { IndicatorInputs } from './indicator-inputs';
import { emptyIndicator } from './indicator-values';
import { createIndicator } from './queries';
import { useIndicatorFields } from './use-indicator-fields';

interface Props {
  readonly programme: string;
  readonly onMade: (indicator: IndicatorView) => Promise<void>;
}

/** Makes an indicator of a programme that is not there yet. */
export function NewIndicatorForm({ programme, onMade }: Props) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const draft = useFormDraft(`indicator of ${programme}`, emptyIndicator);
  const { values } = draft;
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [clean, setClean] = useState(false);
  const fields = useIndicatorFields('/definition');
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
      const sent = await createIndicator(
        values,
        programme,
        dryRun ? crypto.randomUUID() : key,
        dryRun,
      );
      if (dryRun) {
        setClean(true);
      } else {
        draft.clear();
        await onMade(sent);
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
      <IndicatorInputs values={values} faults={faults} onChange={set} frequencyStays={false} />
      <TextInput
        label={t('definition.field.slug')}
        hint={t('definition.hint.slug', { slug: slugOf(values['name.nb'] ?? '') || '…' })}
        value={values.slug ?? ''}
        onChange={(slug) => set('slug', slug)}
        fault={faults.slug}
      />
      {clean && (
        <p className={editing.notice} role="status">
          {t('definition.clean')}
        </p>
      )}
      <p className={editing.fault} role="alert">
        {faults[''] ?? (Object.keys(faults).length > 0 && t('editing.someWrong'))}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t(busy ? 'editing.sending' : 'definition.make')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => void send(true)}
        >
          {t('definition.look')}
        </button>
      </div>
    </form>
  );
}
