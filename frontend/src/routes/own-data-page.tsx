import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { OwnFacts } from '@/features/own-data/own-facts';
import { PasswordForm } from '@/features/own-data/password-form';
import {
  endOtherSession,
  endOtherSessions,
  otherSessionsQuery,
  ownDataQuery,
} from '@/features/own-data/queries';
import { ReminderChoice } from '@/features/own-data/reminder-choice';
import { sessionQuery } from '@/features/session/queries';
import { useRefusalWords } from '@/features/session/use-refusal-words';
import { WorkingBar } from '@/features/session/working-bar';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import contactStyles from '@/features/contact/contact.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

/** What is known of who is signed in, where else they are signed in, and their password. */
export function OwnDataPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const wordsOf = useRefusalWords();
  const { data, error, refetch } = useQuery(ownDataQuery);
  const { data: others } = useQuery(otherSessionsQuery);
  const [failed, setFailed] = useState<string>();
  const [told, setTold] = useState<string>();

  const again = () =>
    Promise.all([
      queryClient.invalidateQueries(otherSessionsQuery),
      queryClient.invalidateQueries(ownDataQuery),
      queryClient.invalidateQueries(sessionQuery),
    ]);

  async function end(step: () => Promise<void>) {
    setFailed(undefined);
    setTold(undefined);
    try {
      await step();
      setTold(t('own.sessions.ended'));
    } catch (refused) {
      setFailed(wordsOf(refused));
    }
    await again();
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('own.page.title')} />
          <p className={listStyles.lede}>{t('own.page.lede')}</p>
        </div>
        <div className={listStyles.parts}>
          {error && <ProblemAlert error={error} retry={() => void refetch()} />}
          {data && (
            <section className={listStyles.body} aria-labelledby="known">
              <h2 id="known">{t('own.page.known')}</h2>
              <OwnFacts data={data} />
              <p>
                <a className="ds-button" href="/api/v1/session/export" download="mine-data.json">
                  {t('own.page.download')}
                </a>
              </p>
              <p>{t('own.page.forget')}</p>
            </section>
          )}
          <section className={listStyles.body} aria-labelledby="sessions">
            <h2 id="sessions">{t('own.sessions.title')}</h2>
            <p className={contactStyles.fault} role="alert">
              {failed}
            </p>
            <p role="status">{told}</p>
            {others?.items.length === 0 ? (
              <p>{t('own.sessions.none')}</p>
            ) : (
              <>
                <ul className={contactStyles.list}>
                  {others?.items.map(({ id, startedAt, lastSeenAt }) => (
                    <li key={id} className={contactStyles.row}>
                      <span>
                        {t('own.sessions.one', {
                          from: formatInstant(startedAt, language),
                          seen: formatInstant(lastSeenAt, language),
                        })}
                      </span>
                      <button
                        type="button"
                        className="ds-button"
                        data-variant="secondary"
                        onClick={() => {
                          void end(() => endOtherSession(id));
                        }}
                      >
                        {t('own.sessions.end')}
                      </button>
                    </li>
                  ))}
                </ul>
                <div className={contactStyles.row}>
                  <button
                    type="button"
                    className="ds-button"
                    onClick={() => {
                      void end(endOtherSessions);
                    }}
                  >
                    {t('own.sessions.endAll')}
                  </button>
                </div>
              </>
            )}
          </section>
          <section className={listStyles.body} aria-labelledby="reminders">
            <h2 id="reminders">{t('own.reminders.title')}</h2>
            <ReminderChoice />
          </section>
          <section className={listStyles.body} aria-labelledby="password">
            <h2 id="password">{t('own.password.title')}</h2>
            <PasswordForm onChanged={() => void again()} />
          </section>
        </div>
      </div>
    </>
  );
}
