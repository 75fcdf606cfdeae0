import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import editing from '@/features/editing/editing.module.css';
import { LeaveGuard } from '@/features/editing/leave-guard';
import { TextInput } from '@/features/editing/text-input';
import { addDays, today } from '@/lib/iso-date';

import { DayInput } from './day-input';
import { makeKey, scopes, type Scope } from './queries';
import { useStep } from './use-step';

interface Props {
  readonly programme: string;
  readonly onMade: (made: Schemas['MadeApiKey']) => void;
}

export const usualDays = 180;
export const longestDays = 364;

/** Makes a key for a program of others. */
export function KeyForm({ programme, onMade }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [scope, setScope] = useState<Scope>('READ');
  const [expires, setExpires] = useState(() => addDays(today(), usualDays));
  const [missing, setMissing] = useState(false);
  const { busy, refused, run } = useStep();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const lacks = name.trim() === '';
    setMissing(lacks);
    if (lacks) return;
    const done = await run(async () =>
      onMade(await makeKey(programme, { name: name.trim(), scope, expires })),
    );
    if (done) setName('');
  }

  return (
    <form className={editing.form} onSubmit={(event) => void submit(event)} noValidate>
      <LeaveGuard dirty={name.trim() !== ''} />
      <TextInput
        label={t('admin.key.name')}
        hint={t('admin.key.nameHint')}
        value={name}
        onChange={setName}
        fault={missing && name.trim() === '' ? t('admin.key.nameMissing') : undefined}
        autoComplete="off"
        maxLength={100}
      />
      <SelectField
        label={t('admin.key.scope')}
        value={scope}
        options={scopes.map((value) => ({ value, label: t(`admin.key.scopes.${value}`) }))}
        onChange={(value) => value && setScope(value)}
      />
      <DayInput
        label={t('admin.key.expires')}
        value={expires}
        min={addDays(today(), 1)}
        max={addDays(today(), longestDays)}
        onChange={setExpires}
      />
      <p className={editing.fault} role="alert">
        {refused}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('admin.key.make')}
        </button>
      </div>
    </form>
  );
}
