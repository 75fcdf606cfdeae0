import { useQuery } from '@tanstack/react-query';
import { useId, useRef, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import type { Schemas } from '@/api/types';
import { ErrorSummary } from '@/features/session/error-summary';
import { faultOf, type Fault } from '@/features/session/fault';
import { TextField } from '@/features/session/text-field';
import { textOfForm } from '@/features/session/text-of-form';
import { useRefusalWords } from '@/features/session/use-refusal-words';
import { useSending } from '@/features/session/use-sending';

import styles from './contact.module.css';
import { organisationsQuery, type Contact } from './queries';
import formStyles from '@/features/session/form.module.css';

interface Props {
  readonly programme: string;
  /** The contact as it is; a new one when there is none. */
  readonly contact?: Contact;
  readonly onSend: (body: Schemas['WriteContact']) => Promise<void>;
  readonly onCancel?: () => void;
}

const fields = ['role', 'partner', 'mailbox', 'name', 'phone', 'email', 'retentionUntil'] as const;

/** What the server found wrong, at the field it is about. */
function fieldOf(pointer: string | undefined) {
  const last = pointer?.split('/').pop();
  return fields.find((field) => field === last);
}

/** The role, the organisation and the mailbox, which everybody reads, and the person, of whom nobody reads anything yet. */
export function ContactForm({ programme, contact, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const wordsOf = useRefusalWords();
  const form = useRef<HTMLFormElement>(null);
  const { faults, busy, send, goTo } = useSending(form);
  const { data: partners } = useQuery(organisationsQuery(programme));
  const known = contact?.person;
  const organisations = (partners?.items ?? []).map(({ slug, name }) => ({ slug, name }));
  const own = contact?.partner;
  if (own && !organisations.some(({ slug }) => slug === own.slug)) {
    organisations.unshift({ slug: own.slug, name: own.name ?? own.slug });
  }

  function bodyOfForm(entered: HTMLFormElement): Schemas['WriteContact'] {
    const text = (name: string) => textOfForm(entered, name).trim();
    const name = text('name');
    return {
      role: text('role'),
      partner: text('partner'),
      measure: contact?.measure,
      mailbox: text('mailbox') || undefined,
      person:
        name === ''
          ? undefined
          : {
              name,
              phone: text('phone') || undefined,
              email: text('email') || undefined,
              retentionUntil: text('retentionUntil') || undefined,
            },
    };
  }

  function wrong(body: Schemas['WriteContact'], entered: HTMLFormElement): Fault[] {
    const nameless =
      !body.person && (textOfForm(entered, 'phone') !== '' || textOfForm(entered, 'email') !== '');
    return [
      ...(body.role === '' ? [{ field: 'role', text: t('contact.fault.role') }] : []),
      ...(body.partner === '' ? [{ field: 'partner', text: t('contact.fault.partner') }] : []),
      ...(nameless ? [{ field: 'name', text: t('contact.fault.name') }] : []),
    ];
  }

  function refused(error: unknown): Fault[] {
    if (error instanceof ApiProblem) {
      if (error.status === 412) return [{ text: t('contact.fault.changed') }];
      const found = error.errors.flatMap(({ pointer }) => fieldOf(pointer) ?? []);
      if (found.length > 0) {
        return [...new Set(found)].map((field) => ({ field, text: t(`contact.fault.${field}`) }));
      }
    }
    return [{ text: wordsOf(error) }];
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const entered = event.currentTarget;
    const body = bodyOfForm(entered);
    void send(
      wrong(body, entered),
      async () => {
        await onSend(body);
        if (!contact) entered.reset();
      },
      refused,
    );
  }

  return (
    <form ref={form} className={formStyles.form} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} onGoTo={goTo} />
      <TextField
        name="role"
        label={t('contact.form.role')}
        hint={t('contact.form.roleHint')}
        fault={faultOf(faults, 'role')}
        defaultValue={contact?.role}
        maxLength={200}
      />
      <div className={styles.field}>
        <label className="ds-label" htmlFor={`${id}-partner`}>
          {t('contact.form.partner')}
        </label>
        <select
          // The choices come later than the form: what was chosen before is chosen when they are there.
          key={organisations.length}
          id={`${id}-partner`}
          name="partner"
          className="ds-input"
          defaultValue={own?.slug ?? ''}
          aria-invalid={faultOf(faults, 'partner') !== undefined}
          aria-describedby={`${id}-partner-fault`}
        >
          <option value="">{t('contact.form.choose')}</option>
          {organisations.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
        <p id={`${id}-partner-fault`} className={styles.fault}>
          {faultOf(faults, 'partner')}
        </p>
      </div>
      <TextField
        name="mailbox"
        label={t('contact.form.mailbox')}
        hint={t('contact.form.mailboxHint')}
        fault={faultOf(faults, 'mailbox')}
        defaultValue={contact?.mailbox}
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
      />
      <fieldset className={styles.group}>
        <legend className="ds-label">{t('contact.form.person')}</legend>
        <p className={formStyles.hint}>{t('contact.form.personHint')}</p>
        <TextField
          name="name"
          label={t('contact.form.name')}
          fault={faultOf(faults, 'name')}
          defaultValue={known?.name}
          autoComplete="off"
          maxLength={100}
        />
        <TextField
          name="phone"
          label={t('contact.form.phone')}
          fault={faultOf(faults, 'phone')}
          defaultValue={known?.phone}
          inputMode="tel"
          autoComplete="off"
          maxLength={20}
        />
        <TextField
          name="email"
          label={t('contact.form.email')}
          fault={faultOf(faults, 'email')}
          defaultValue={known?.email}
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
        <TextField
          name="retentionUntil"
          type="date"
          label={t('contact.form.retentionUntil')}
          hint={t('contact.form.retentionHint')}
          fault={faultOf(faults, 'retentionUntil')}
          defaultValue={known?.retentionUntil}
        />
      </fieldset>
      <div className={styles.row}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t(busy ? 'work.form.sending' : contact ? 'contact.form.save' : 'contact.form.add')}
        </button>
        {onCancel && (
          <button type="button" className="ds-button" data-variant="secondary" onClick={onCancel}>
            {t('contact.form.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
