import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { PartnerView, Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFormDraft } from '@/features/editing/use-form-draft';
import { useFaults } from '@/features/editing/use-faults';
import type { Values } from '@/features/editing/values';

import { PartnerInputs } from './partner-inputs';
import { slugOf } from './partner-values';
import { createPartner } from './queries';
import { usePartnerFields } from './use-partner-fields';

interface Props {
  readonly onMade: (partner: PartnerView) => Promise<void>;
}

const empty: Values = { kind: 'ORGANISATION', type: 'OTHER' };
const kinds = ['ORGANISATION', 'GROUP'] as const satisfies readonly Schemas['PartnerKind'][];

/** Enters a partner that is not there yet. */
export function NewPartnerForm({ onMade }: Props) {
  const { t } = useTranslation();
  const draft = useFormDraft('partner', empty);
  const { values } = draft;
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const fields = usePartnerFields();
  const faults = useFaults(error, fields);

  function set(name: string, value: string) {
    // What says something else is another request.
    setKey(crypto.randomUUID());
    draft.set({ [name]: value });
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const partner = await createPartner(values, key);
      draft.clear();
      await onMade(partner);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className={editing.form} onSubmit={(event) => void submit(event)} noValidate>
      <DraftNotice draft={draft} />
      <SelectField
        label={t('editing.partner.kind')}
        value={values.kind as Schemas['PartnerKind']}
        options={kinds.map((value) => ({ value, label: t(`partner.enums.partnerKind.${value}`) }))}
        onChange={(kind) => set('kind', kind ?? '')}
      />
      <PartnerInputs values={values} faults={faults} onChange={set} />
      <TextInput
        label={t('editing.partner.slug')}
        hint={t('editing.partner.slugHint', { slug: slugOf(values.name ?? '') || '…' })}
        value={values.slug ?? ''}
        onChange={(slug) => set('slug', slug)}
        fault={faults.slug}
      />
      <p className={editing.fault} role="alert">
        {faults[''] ?? (Object.keys(faults).length > 0 && t('editing.someWrong'))}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t(busy ? 'editing.sending' : 'editing.partner.enter')}
        </button>
      </div>
    </form>
  );
}
