import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { IndicatorView } from '@/api/types';
import editing from '@/features/editing/editing.module.css';
import { LeaveGuard } from '@/features/editing/leave-guard';
import { TextInput } from '@/features/editing/text-input';
import { useDraft } from '@/features/editing/use-draft';
import { useFaults } from '@/features/editing/use-faults';
import { changedFields, type Values } from '@/features/editing/values';
import { slugOf } from '@/features/partner-editing/partner-values';
import { draftOf, forgetDraft } from '@/lib/drafts';

import { IndicatorInputs } from './indicator-inputs';
import { emptyIndicator } from './indicator-values';
import { createIndicator } from './queries';
import { useIndicatorFields } from './use-indicator-fields';

interface Props {
  readonly programme: string;
  readonly account: string;
  readonly onMade: (indicator: IndicatorView) => Promise<void>;
}

const noVersion = 0;

/** Makes an indicator of a programme that is not there yet. */
export function NewIndicatorForm({ programme, account, onMade }: Props) {
  const { t } = useTranslation();
  const entity = `${account}/indicator of ${programme}`;
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>(() => draftOf(entity)?.values ?? emptyIndicator);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [clean, setClean] = useState(false);
  const [made, setMade] = useState(false);
  const fields = useIndicatorFields('/definition');
  const faults = useFaults(error, fields);
  const dirty = !made && changedFields(emptyIndicator, values).length > 0;
  useDraft(entity, { version: noVersion, seen: emptyIndicator, values }, dirty);

  useEffect(() => {
    if (error !== undefined) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [error]);

  function set(name: string, value: string) {
    // What says something else is another request.
    setKey(crypto.randomUUID());
    setClean(false);
    setValues((old) => ({ ...old, [name]: value }));
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
        setMade(true);
        forgetDraft(entity);
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
      <LeaveGuard dirty={dirty} onDiscard={() => forgetDraft(entity)} />
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
