import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { roundsQuery } from '@/features/follow-up/queries';
import { programmeDraftQuery } from '@/features/programme-editing/queries';
import { reminderRuleQuery } from '@/features/round-editing/queries';
import { ReminderForm } from '@/features/round-editing/reminder-form';
import { RoundForm } from '@/features/round-editing/round-form';
import { RoundItem } from '@/features/round-editing/round-item';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { useLocalized } from '@/i18n/use-localized';

import styles from '@/features/programme-editing/programme-editing.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/runder');

/** The rounds in which a programme asks how it goes, for those who announce them. */
export function EditRoundsPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { program } = route.useParams();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const { data: draft } = useQuery(programmeDraftQuery(program));
  const { data: rounds, error, refetch } = useQuery(roundsQuery(program));
  const rule = useQuery(reminderRuleQuery(program));
  const [made, setMade] = useState(0);
  const [withdrawn, setWithdrawn] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  // There is nothing to enter here before the programme is published.
  const waits = draft !== undefined && draft.publication !== 'PUBLISHED';
  const leads =
    session?.memberships.some((own) => own.programme.slug === program && own.role === 'LEAD') ??
    false;

  function changed() {
    void queryClient.invalidateQueries({ queryKey: ['tasks'] });
    return queryClient.invalidateQueries({ queryKey: ['rounds', program] });
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading
            title={t('announce.title', { name: draft ? localized(draft.programme.name) : '' })}
          />
          <p>{t('announce.lede')}</p>
          <p>
            <Link to="/arbeid/$program/oversikt" params={{ program }}>
              {t('announce.toOverview')}
            </Link>
          </p>
        </div>
        {error && !waits && <ProblemAlert error={error} retry={() => void refetch()} />}
        {waits && (
          <EmptyState title={t('editing.notPublished')} text={t('editing.notPublishedText')} />
        )}
        {rounds && (
          <div className={listStyles.parts}>
            <section className={listStyles.body} aria-labelledby="rounds">
              <h2 id="rounds">{t('announce.rounds')}</h2>
              <p role="status" ref={told} tabIndex={-1}>
                {withdrawn && t('announce.withdrawn')}
              </p>
              {rounds.items.length === 0 ? (
                <EmptyState title={t('announce.none')} text={t('announce.noneText')} />
              ) : (
                <ul className={styles.rows}>
                  {rounds.items.map((summary) => (
                    <RoundItem
                      key={summary.round.id}
                      summary={summary}
                      programme={program}
                      onChanged={changed}
                      onWithdrawn={() => {
                        setWithdrawn(true);
                        told.current?.focus();
                      }}
                    />
                  ))}
                </ul>
              )}
            </section>
            {leads && (
              <section className={listStyles.body} aria-labelledby="new-round">
                <h2 id="new-round">{t('announce.new')}</h2>
                <RoundForm
                  programme={program}
                  label={t('announce.new')}
                  onSent={() => {
                    setMade((times) => times + 1);
                    void changed();
                  }}
                />
                <p role="status">{made > 0 && t('announce.made')}</p>
              </section>
            )}
            {leads && (
              <section className={listStyles.body} aria-labelledby="reminders">
                <h2 id="reminders">{t('announce.reminder.title')}</h2>
                {rule.error && (
                  <ProblemAlert error={rule.error} retry={() => void rule.refetch()} />
                )}
                {rule.data && (
                  <ReminderForm
                    programme={program}
                    rule={rule.data}
                    onChanged={() => void rule.refetch()}
                  />
                )}
              </section>
            )}
          </div>
        )}
      </div>
    </>
  );
}
