import { useRef, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { classNames } from '@/lib/class-names';

import { ErrorSummary } from './error-summary';
import { faultOf, type Fault } from './fault';
import styles from './form.module.css';
import { PasswordField } from './password-field';
import { signIn, type Session } from './queries';
import { TextField } from './text-field';
import { textOfForm } from './text-of-form';
import { useRefusalWords } from './use-refusal-words';
import { useSending } from './use-sending';

interface Props {
  /** What went wrong before somebody came here. */
  readonly told: readonly Fault[];
  readonly onSignedIn: (session: Session) => Promise<void>;
}

export function SignInForm({ told, onSignedIn }: Props) {
  const { t } = useTranslation();
  const wordsOf = useRefusalWords();
  const form = useRef<HTMLFormElement>(null);
  const { faults, busy, send, goTo } = useSending(form);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const loginName = textOfForm(event.currentTarget, 'loginName').trim();
    const password = textOfForm(event.currentTarget, 'password');
    const missing: Fault[] = [
      ...(loginName === '' ? [{ field: 'loginName', text: t('work.form.loginNameMissing') }] : []),
      ...(password === '' ? [{ field: 'password', text: t('work.form.passwordMissing') }] : []),
    ];
    void send(
      missing,
      async () => onSignedIn(await signIn({ loginName, password })),
      (error) => [{ text: wordsOf(error) }],
    );
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults.length > 0 ? faults : told} onGoTo={goTo} />
      <TextField
        name="loginName"
        label={t('work.form.loginName')}
        fault={faultOf(faults, 'loginName')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        inputMode="email"
        maxLength={254}
      />
      <PasswordField
        label={t('work.form.password')}
        autoComplete="current-password"
        fault={faultOf(faults, 'password')}
      />
      <button type="submit" className={classNames('ds-button', styles.submit)} aria-disabled={busy}>
        {t(busy ? 'work.form.sending' : 'work.signIn.submit')}
      </button>
    </form>
  );
}
