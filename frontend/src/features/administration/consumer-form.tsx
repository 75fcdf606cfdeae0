import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { SelectField } from '@/components/select-field';
import editing from '@/features/editing/editing.module.css';
import { LeaveGuard } from '@/features/editing/leave-guard';
import { TextInput } from '@/features/editing/text-input';
import { addDays, today } from '@/lib/iso-date';

import { DayInput } from './day-input';
import { longestDays, usualDays } from './key-form';
import { registerConsumer, scopes, type Scope } from './queries';
import { useStep } from './use-step';

interface Props {
  readonly programme: string;
  readonly onRegistered: () => void;
}

const fields = ['name', 'issuer', 'identifier'] as const;

/** Lets an organisation in by tokens that another service signs for it. */
export function ConsumerForm({ programme, onRegistered }: Props) {
  const { t } = useTranslation();
  const [texts, setTexts] = useState({ name: '', issuer: 'maskinporten', identifier: '' });
  const [scope, setScope] = useState<Scope>('READ');
  const [expires, setExpires] = useState(() => addDays(today(), usualDays));
  const [missing, setMissing] = useState(false);
  const { busy, refused, run } = useStep();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = {
      name: texts.name.trim(),
      issuer: texts.issuer.trim(),
      identifier: texts.identifier.trim(),
    };
    const lacks = fields.some((field) => given[field] === '');
    setMissing(lacks);
    if (lacks) return;
    if (await run(() => registerConsumer(programme, { ...given, scope, expires }))) {
      setTexts((before) => ({ ...before, name: '', identifier: '' }));
      onRegistered();
    }
  }

  return (
    <form className={editing.form} onSubmit={(event) => void submit(event)} noValidate>
      <LeaveGuard dirty={(texts.name + texts.identifier).trim() !== ''} />
      {fields.map((field) => (
        <TextInput
          key={field}
          label={t(`admin.consumer.${field}`)}
          hint={t(`admin.consumer.hint.${field}`)}
          value={texts[field]}
          onChange={(text) => setTexts((before) => ({ ...before, [field]: text }))}
          fault={missing && texts[field].trim() === '' ? t('admin.consumer.missing') : undefined}
          autoComplete="off"
          maxLength={field === 'identifier' ? 200 : field === 'issuer' ? 60 : 100}
        />
      ))}
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
          {t('admin.consumer.register')}
        </button>
      </div>
    </form>
  );
}
