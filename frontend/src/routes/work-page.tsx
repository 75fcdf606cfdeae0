import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { AdministrationLinks } from '@/features/administration/administration-links';
import { ProgrammePlans } from '@/features/draft/programme-plans';
import { plansQuery } from '@/features/plan/queries';
import { DueNow } from '@/features/reporting/due-now';
import { tasksQuery } from '@/features/reporting/queries';
import { YearWheel } from '@/features/reporting/year-wheel';
import { OwnProgrammes } from '@/features/session/own-programmes';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import { ofPlans } from './load-work';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

/** Where work begins: what is due now, who one is in which programmes, and what the year brings. */
export function WorkPage() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const { data: tasks, error, refetch } = useQuery(tasksQuery);
  const plans = useQueries({
    queries: ofPlans(session).map(({ programme }) => plansQuery(programme.slug, undefined)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('work.page.title')} />
          {session && (
            <p className={listStyles.lede}>
              {t('work.page.who', { name: session.displayName })}
              {session.administrator && ` ${t('work.page.administrator')}`}
            </p>
          )}
        </div>
        <div className={listStyles.parts}>
          {error && <ProblemAlert error={error} retry={() => void refetch()} />}
          {tasks && session && session.memberships.length > 0 && (
            <section className={listStyles.body} aria-labelledby="due-now">
              <h2 id="due-now">{t('round.due.title')}</h2>
              <DueNow tasks={tasks} />
            </section>
          )}
          {session && (
            <section className={listStyles.body} aria-labelledby="own-programmes">
              <h2 id="own-programmes">{t('work.page.programmes')}</h2>
              <OwnProgrammes memberships={session.memberships} />
            </section>
          )}
          {session?.administrator && (
            <section className={listStyles.body} aria-labelledby="administration">
              <h2 id="administration">{t('work.page.administration')}</h2>
              <AdministrationLinks mailbox={session.mailbox} />
            </section>
          )}
          {tasks && tasks.wheel.length > 0 && (
            <section className={listStyles.body} aria-labelledby="year-wheel">
              <h2 id="year-wheel">{t('round.wheel.title')}</h2>
              <YearWheel days={tasks.wheel} today={tasks.day} />
            </section>
          )}
          {plans.length > 0 && (
            <section className={listStyles.body} aria-labelledby="own-plans">
              <h2 id="own-plans">{t('draft.plans')}</h2>
              <ProgrammePlans plans={plans} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}
