import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { PartnerView, Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import editing from '@/features/editing/editing.module.css';
import { LeaveGuard } from '@/features/editing/leave-guard';
import { TextInput } from '@/features/editing/text-input';
import { useDraft } from '@/features/editing/use-draft';
import { useFaults } from '@/features/editing/use-faults';
import { changedFields, type Values } from '@/features/editing/values';
import { draftOf, forgetDraft } from '@/lib/drafts';

import { PartnerInputs } from './partner-inputs';
import { slugOf } from './partner-values';
import { createPartner } from './queries';
import { usePartnerFields } from './use-partner-fields';

interface Props {
  readonly account: string;
  readonly onMade: (partner: PartnerView) => Promise<void>;
}

const empty: Values = { kind: 'ORGANISATION', type: 'OTHER' };
const kinds = ['ORGANISATION', 'GROUP'] as const satisfies readonly Schemas['PartnerKind'][];
const noVersion = 0;

/** Enters a partner that is not there yet. */
export function NewPartnerForm({ account, onMade }: Props) {
  const { t } = useTranslation();
  const entity = `${account}/partner`;
  const [values, setValues] = useState<Values>(() => draftOf(entity)?.values ?? empty);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState(false);
  const fields = usePartnerFields();
  const faults = useFaults(error, fields);
  const dirty = !made && changedFields(empty, values).length > 0;
  useDraft(entity, { version: noVersion, seen: empty, values }, dirty);

  function set(name: string, value: string) {
    // What says something else is another request.
    setKey(crypto.randomUUID());
    setValues((old) => ({ ...old, [name]: value }));
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const partner = await createPartner(values, key);
      setMade(true);
      forgetDraft(entity);
      await onMade(partner);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className={editing.form} onSubmit={(event) => void submit(event)} noValidate>
      <LeaveGuard
        dirty={dirty}
        onDiscard={() => {
          forgetDraft(entity);
        }}
      />
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
