import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem, isProblem } from '@/api/api-problem';
import { classNames } from '@/lib/class-names';

import { ErrorSummary } from './error-summary';
import { faultOf, type Fault } from './fault';
import styles from './form.module.css';
import { PasswordField } from './password-field';
import { fewestCharacters, hasGoodLength, mostCharacters } from './password-length';
import { acceptInvitation, type Session } from './queries';
import { TextField } from './text-field';
import { textOfForm } from './text-of-form';
import { useRefusalWords } from './use-refusal-words';
import { useSending } from './use-sending';

interface Props {
  readonly token: string;
  /** Whether it is known to be for the first administrator, who is asked for a login name at once. */
  readonly first: boolean;
  readonly onSignedIn: (session: Session) => Promise<void>;
}

const lengths = { fewest: fewestCharacters, most: mostCharacters };

/** The field that the server found something wrong with. */
function pointerOf(error: unknown): string | undefined {
  return error instanceof ApiProblem ? error.errors[0]?.pointer?.replace('/', '') : undefined;
}

/** Chooses what an invited person is called and signs in with. Only the first administrator is asked for a login name. */
export function InvitationForm({ token, first: known, onSignedIn }: Props) {
  const { t } = useTranslation();
  const wordsOf = useRefusalWords();
  const form = useRef<HTMLFormElement>(null);
  const { faults, busy, send, goTo } = useSending(form);
  const [first, setFirst] = useState(known);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const loginName = textOfForm(event.currentTarget, 'loginName').trim() || undefined;
    const displayName = textOfForm(event.currentTarget, 'displayName').trim() || undefined;
    const password = textOfForm(event.currentTarget, 'password');
    const own: Fault[] = [
      ...(first && loginName === undefined
        ? [{ field: 'loginName', text: t('work.invitation.loginNameMissing') }]
        : []),
      ...(hasGoodLength(password)
        ? []
        : [{ field: 'password', text: t('work.invitation.length', lengths) }]),
    ];
    void send(
      own,
      async () => onSignedIn(await acceptInvitation({ token, loginName, displayName, password })),
      (error) => {
        if (isProblem(error, 'login-name-missing')) {
          setFirst(true);
          return [{ field: 'loginName', text: t('work.invitation.loginNameMissing') }];
        }
        if (isProblem(error, 'login-name-taken')) {
          return [{ field: 'loginName', text: t('work.invitation.loginNameTaken') }];
        }
        if (isProblem(error, 'password-too-weak')) {
          return [{ field: 'password', text: t('work.invitation.weak') }];
        }
        const pointer = pointerOf(error);
        if (pointer === 'loginName') {
          return [{ field: pointer, text: t('work.invitation.loginNameWrong') }];
        }
        if (pointer === 'displayName') {
          return [{ field: pointer, text: t('work.invitation.displayNameWrong') }];
        }
        return [{ text: wordsOf(error) }];
      },
    );
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} onGoTo={goTo} />
      {first && (
        <TextField
          name="loginName"
          label={t('work.form.loginName')}
          hint={t('work.invitation.loginNameHint')}
          fault={faultOf(faults, 'loginName')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          inputMode="email"
          maxLength={254}
        />
      )}
      <TextField
        name="displayName"
        label={t('work.invitation.displayName')}
        hint={t('work.invitation.displayNameHint')}
        fault={faultOf(faults, 'displayName')}
        autoComplete="name"
        maxLength={100}
      />
      <PasswordField
        label={t('work.invitation.password')}
        autoComplete="new-password"
        fault={faultOf(faults, 'password')}
      >
        <ul className={styles.rules}>
          <li>{t('work.invitation.rules.length', lengths)}</li>
          <li>{t('work.invitation.rules.words')}</li>
          <li>{t('work.invitation.rules.free')}</li>
        </ul>
      </PasswordField>
      <button type="submit" className={classNames('ds-button', styles.submit)} aria-disabled={busy}>
        {t(busy ? 'work.form.sending' : 'work.invitation.submit')}
      </button>
    </form>
  );
}
