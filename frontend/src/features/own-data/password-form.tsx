import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { isProblem } from '@/api/api-problem';
import { ErrorSummary } from '@/features/session/error-summary';
import { faultOf } from '@/features/session/fault';
import { PasswordField } from '@/features/session/password-field';
import {
  fewestCharacters,
  hasGoodLength,
  mostCharacters,
} from '@/features/session/password-length';
import { textOfForm } from '@/features/session/text-of-form';
import { useRefusalWords } from '@/features/session/use-refusal-words';
import { useSending } from '@/features/session/use-sending';
import { classNames } from '@/lib/class-names';

import { changePassword } from './queries';
import formStyles from '@/features/session/form.module.css';

interface Props {
  readonly onChanged: () => void;
}

const lengths = { fewest: fewestCharacters, most: mostCharacters };

/** Chooses another password, by the one that is in use. */
export function PasswordForm({ onChanged }: Props) {
  const { t } = useTranslation();
  const wordsOf = useRefusalWords();
  const form = useRef<HTMLFormElement>(null);
  const { faults, busy, send, goTo } = useSending(form);
  const [told, setTold] = useState(false);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const entered = event.currentTarget;
    const current = textOfForm(entered, 'current');
    const wanted = textOfForm(entered, 'wanted');
    setTold(false);
    void send(
      [
        ...(current === '' ? [{ field: 'current', text: t('work.form.passwordMissing') }] : []),
        ...(hasGoodLength(wanted)
          ? []
          : [{ field: 'wanted', text: t('own.password.length', lengths) }]),
      ],
      async () => {
        await changePassword({ current, wanted });
        entered.reset();
        setTold(true);
        onChanged();
      },
      (error) => {
        if (isProblem(error, 'password-wrong')) {
          return [{ field: 'current', text: t('own.password.wrong') }];
        }
        if (isProblem(error, 'password-too-weak')) {
          return [{ field: 'wanted', text: t('own.password.weak') }];
        }
        return [{ text: wordsOf(error) }];
      },
    );
  }

  return (
    <form ref={form} className={formStyles.form} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} onGoTo={goTo} />
      <PasswordField
        name="current"
        label={t('own.password.current')}
        autoComplete="current-password"
        fault={faultOf(faults, 'current')}
      />
      <PasswordField
        name="wanted"
        label={t('own.password.wanted')}
        autoComplete="new-password"
        fault={faultOf(faults, 'wanted')}
      >
        {t('own.password.hint', lengths)}
      </PasswordField>
      <p role="status">{told && t('own.password.changed')}</p>
      <button
        type="submit"
        className={classNames('ds-button', formStyles.submit)}
        aria-disabled={busy}
      >
        {t(busy ? 'work.form.sending' : 'own.password.submit')}
      </button>
    </form>
  );
}
