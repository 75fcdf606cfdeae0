import { useId, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem, isProblem } from '@/api/api-problem';
import type { Schemas } from '@/api/types';
import { LeaveGuard } from '@/features/editing/leave-guard';
import { ErrorSummary } from '@/features/session/error-summary';
import { faultOf, type Fault } from '@/features/session/fault';
import form from '@/features/session/form.module.css';
import { TextField } from '@/features/session/text-field';
import { textOfForm } from '@/features/session/text-of-form';
import { useSending } from '@/features/session/use-sending';
import { useLanguage } from '@/i18n/use-language';
import { languages } from '@/lib/languages';

import styles from './administration.module.css';
import { mailToOf } from './mail-to';
import { createAccount } from './queries';
import { useProblemWords } from './use-problem-words';

interface Props {
  /** Whether links can be mailed from here. */
  readonly mail: boolean;
  /** With the address where it was mailed. */
  readonly onInvited: (link: Schemas['InvitationLink'], mailedTo?: string) => void;
}

/** Makes an account, whose owner chooses the password by a link. */
export function AccountForm({ mail, onInvited }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const wordsOf = useProblemWords();
  const own = useRef<HTMLFormElement>(null);
  const { faults, busy, send, goTo } = useSending(own);
  const [administrator, setAdministrator] = useState(false);
  const [dirty, setDirty] = useState(false);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const sent = event.currentTarget;
    const loginName = textOfForm(sent, 'loginName').trim();
    const displayName = textOfForm(sent, 'displayName').trim();
    const mailTo = mail
      ? mailToOf(textOfForm(sent, 'email').trim(), textOfForm(sent, 'language'))
      : undefined;
    const missing: Fault[] = [
      ...(loginName === ''
        ? [{ field: 'loginName', text: t('admin.account.loginNameWrong') }]
        : []),
      ...(displayName === ''
        ? [{ field: 'displayName', text: t('admin.account.displayNameWrong') }]
        : []),
    ];
    void send(
      missing,
      async () => {
        const link = await createAccount({ loginName, displayName, administrator, mailTo });
        sent.reset();
        setAdministrator(false);
        setDirty(false);
        onInvited(link, mailTo?.email);
      },
      (error) => {
        const pointer = error instanceof ApiProblem ? error.errors[0]?.pointer : undefined;
        if (isProblem(error, 'login-name-taken')) {
          return [{ field: 'loginName', text: wordsOf(error) }];
        }
        if (pointer === '/loginName') {
          return [{ field: 'loginName', text: t('admin.account.loginNameWrong') }];
        }
        if (pointer === '/displayName') {
          return [{ field: 'displayName', text: t('admin.account.displayNameWrong') }];
        }
        if (pointer === '/mailTo/email') {
          return [{ field: 'email', text: t('admin.account.emailWrong') }];
        }
        return [{ text: wordsOf(error) }];
      },
    );
  }

  return (
    <form
      ref={own}
      className={form.form}
      onSubmit={submit}
      onInput={() => setDirty(true)}
      noValidate
    >
      <LeaveGuard dirty={dirty} />
      <ErrorSummary faults={faults} onGoTo={goTo} />
      <TextField
        name="loginName"
        label={t('admin.account.loginName')}
        hint={t('admin.account.loginNameHint')}
        fault={faultOf(faults, 'loginName')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        inputMode="email"
        maxLength={254}
      />
      <TextField
        name="displayName"
        label={t('admin.account.displayName')}
        fault={faultOf(faults, 'displayName')}
        autoComplete="off"
        maxLength={100}
      />
      {mail && (
        <>
          <TextField
            name="email"
            type="email"
            label={t('admin.account.email')}
            hint={t('admin.account.emailHint')}
            fault={faultOf(faults, 'email')}
            autoComplete="off"
            maxLength={254}
          />
          <div>
            <label className="ds-label" htmlFor={`${id}-language`}>
              {t('admin.account.language')}
            </label>
            <select
              id={`${id}-language`}
              name="language"
              className="ds-input"
              defaultValue={language}
            >
              {languages.map((each) => (
                <option key={each} value={each}>
                  {t(`common.languages.${each}`)}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={administrator}
          onChange={(event) => setAdministrator(event.target.checked)}
        />
        {t('admin.account.asAdministrator')}
      </label>
      <button type="submit" className={`ds-button ${form.submit ?? ''}`} aria-disabled={busy}>
        {t('admin.account.invite')}
      </button>
    </form>
  );
}
