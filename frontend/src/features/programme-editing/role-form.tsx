import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { useSendKey } from '@/lib/use-send-key';
import { isProblem } from '@/api/api-problem';
import type { RoleName, Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { DraftNotice } from '@/features/editing/draft-notice';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import { useFormDraft } from '@/features/editing/use-form-draft';
import { useFaults } from '@/features/editing/use-faults';

import { dateOf } from './partial-dates';
import { assignRole, foundPartnersQuery } from './queries';
import { roleNames } from './role-names';

interface Props {
  readonly programme: string;
  readonly onGiven: () => void;
}

const nothingSaid = {
  words: '',
  partner: undefined as string | undefined,
  role: 'PARTNER' as RoleName,
  from: '',
  note: '',
};

/** Gives an organisation a role in a programme. */
export function RoleForm({ programme, onGiven }: Props) {
  const { t } = useTranslation();
  const draft = useFormDraft(`role in ${programme}`, nothingSaid);
  const { words, partner, role, from, note } = draft.values;
  const sendKey = useSendKey();
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const faults = useFaults(error, []);
  const { data: found } = useQuery(foundPartnersQuery(words.trim()));

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setMissing(!partner);
    if (busy || !partner) return;
    setBusy(true);
    setError(undefined);
    const first = dateOf(from, []);
    const given: Schemas['AssignRole'] = {
      role,
      partner,
      programme,
      note: note.trim() === '' ? undefined : { nb: note.trim() },
      period: first && { from: first },
    };
    try {
      await assignRole(given, sendKey.of(given));
      sendKey.done();
      // The next one often has the same role.
      draft.clear({ ...nothingSaid, role });
      onGiven();
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
        label={t('charter.role')}
        value={role}
        options={roleNames.map((value) => ({ value, label: t(`enums.role.${value}`) }))}
        onChange={(chosen) => draft.set({ role: chosen ?? 'PARTNER' })}
      />
      <TextInput
        label={t('charter.find')}
        hint={t('charter.findHint')}
        value={words}
        // What was chosen is among the hits no more.
        onChange={(text) => draft.set({ words: text, partner: undefined })}
      />
      <SelectField
        label={t('charter.holder')}
        value={partner}
        options={(found ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
        allLabel={t('charter.chooseHolder')}
        onChange={(chosen) => draft.set({ partner: chosen })}
      />
      <TextInput
        label={t('charter.from')}
        hint={t('charter.datesHint')}
        value={from}
        onChange={(text) => draft.set({ from: text })}
      />
      <TextInput
        label={t('charter.note')}
        value={note}
        onChange={(text) => draft.set({ note: text })}
      />
      <p className={editing.fault} role="alert">
        {missing && !partner
          ? t('charter.holderMissing')
          : isProblem(error, 'role-held-already')
            ? t('charter.held')
            : faults['']}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('charter.give')}
        </button>
      </div>
    </form>
  );
}
