import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';

import { ErrorSummary } from './error-summary';
import styles from './form.module.css';
import { beginBy, providersQuery } from './queries';
import { useRefusalWords } from './use-refusal-words';
import { useSending } from './use-sending';

interface Props {
  readonly returnTo?: string;
  /** The token of the link by which an account is taken into use. */
  readonly invitation?: string;
}

/** Signing in by an identity provider: one button for each, and nothing where there is none. */
export function OtherWays({ returnTo, invitation }: Props) {
  const { t } = useTranslation();
  const wordsOf = useRefusalWords();
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  const { faults, busy, send, goTo } = useSending(form);
  const { data: providers = [] } = useQuery(providersQuery);

  if (providers.length === 0) return null;
  return (
    <section className={styles.form} aria-labelledby={heading}>
      <h2 id={heading}>{t('provider.heading')}</h2>
      <ErrorSummary faults={faults} onGoTo={goTo} />
      {providers.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-disabled={busy}
          onClick={() =>
            void send(
              [],
              async () => {
                window.location.assign(await beginBy(name, { returnTo, invitation }));
              },
              (error) => [
                {
                  text:
                    error instanceof ApiProblem && error.status === 503
                      ? t('provider.away', { title })
                      : wordsOf(error),
                },
              ],
            )
          }
        >
          {t(invitation === undefined ? 'provider.with' : 'provider.account', { title })}
        </button>
      ))}
    </section>
  );
}
