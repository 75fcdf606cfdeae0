import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { ProgrammeType, Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { localizedOf, LocalizedInput } from '@/features/editing/localized-input';
import { TextInput } from '@/features/editing/text-input';
import { useFormDraft } from '@/features/editing/use-form-draft';
import type { Values } from '@/features/editing/values';
import { slugOf } from '@/features/partner-editing/partner-values';

import { newProgrammeOf, programmeTypes } from './new-programme';
import { addMember, createProgramme, foundAreasQuery } from './queries';
import { useProblemWords } from './use-problem-words';
import { useStep } from './use-step';

interface Props {
  /** With why its lead could not be made so, when that is so. */
  readonly onMade: (programme: Schemas['ProgrammeView'], refused?: string) => Promise<void> | void;
}

const empty: Values = { type: 'OTHER' };
const required = ['name.nb', 'purpose.nb', 'document', 'area'] as const;

/** Enters a programme that is not there yet, as a draft, and makes its first lead. */
export function NewProgrammeForm({ onMade }: Props) {
  const { t } = useTranslation();
  const draft = useFormDraft('programme', empty);
  const { values } = draft;
  // Whose login name it is, is kept on no device.
  const [lead, setLead] = useState('');
  const [words, setWords] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [missing, setMissing] = useState(false);
  const { busy, refused, run } = useStep();
  const wordsOf = useProblemWords();
  const { data: found } = useQuery(foundAreasQuery(words.trim()));

  function set(name: string, value: string) {
    // What says something else is another request.
    setKey(crypto.randomUUID());
    draft.set({ [name]: value });
  }

  const lacks = (name: string) => missing && (values[name] ?? '').trim() === '';
  const faults: Values = Object.fromEntries(
    required.filter(lacks).map((name) => [name, t('admin.programme.missing')]),
  );

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const incomplete = required.some((name) => (values[name] ?? '').trim() === '');
    setMissing(incomplete);
    if (incomplete) {
      // The first field that lacks something says so when the page has been drawn.
      window.setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    await run(async () => {
      const programme = await createProgramme(newProgrammeOf(values), key);
      draft.clear();
      const loginName = lead.trim();
      try {
        if (loginName !== '') await addMember(programme.slug, { loginName, role: 'LEAD' });
      } catch (error) {
        // The programme is there, and is not entered once more.
        await onMade(programme, wordsOf(error));
        return;
      }
      await onMade(programme);
    });
  }

  const slug = slugOf(localizedOf(values, 'name')?.nb ?? '');
  return (
    <form className={editing.form} onSubmit={(event) => void submit(event)} noValidate>
      <DraftNotice draft={draft} />
      <LocalizedInput
        name="name"
        label={t('admin.programme.name')}
        values={values}
        onChange={set}
        faults={faults}
      />
      <SelectField
        label={t('admin.programme.type')}
        value={values.type as ProgrammeType}
        options={programmeTypes.map((value) => ({
          value,
          label: t(`enums.programmeType.${value}`),
        }))}
        onChange={(type) => set('type', type ?? 'OTHER')}
      />
      <LocalizedInput
        name="purpose"
        label={t('admin.programme.purpose')}
        values={values}
        onChange={set}
        faults={faults}
        lines={3}
      />
      <TextInput
        label={t('admin.programme.findArea')}
        hint={t('admin.programme.findAreaHint')}
        value={words}
        onChange={(text) => {
          setWords(text);
          set('area', '');
        }}
        fault={faults.area}
      />
      <SelectField
        label={t('admin.programme.area')}
        value={values.area === '' ? undefined : values.area}
        options={[
          ...(found ?? []).map((area) => ({ value: area.slug, label: area.name })),
          // What a kept draft has chosen is not among the hits before anything is sought.
          ...(values.area && !found?.some(({ slug: each }) => each === values.area)
            ? [{ value: values.area, label: values.area }]
            : []),
        ]}
        allLabel={t('admin.programme.chooseArea')}
        onChange={(area) => set('area', area ?? '')}
      />
      <TextInput
        label={t('admin.programme.document')}
        hint={t('admin.programme.documentHint')}
        value={values.document ?? ''}
        onChange={(text) => set('document', text)}
        fault={faults.document}
        maxLength={200}
      />
      <TextInput
        label={t('admin.programme.slug')}
        hint={t('admin.programme.slugHint', { slug: slug || '…' })}
        value={values.slug ?? ''}
        onChange={(text) => set('slug', text)}
        maxLength={100}
      />
      <TextInput
        label={t('admin.programme.lead')}
        hint={t('admin.programme.leadHint')}
        value={lead}
        onChange={setLead}
        autoComplete="off"
        maxLength={254}
      />
      <p className={editing.fault} role="alert">
        {refused}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('admin.programme.enter')}
        </button>
      </div>
    </form>
  );
}
