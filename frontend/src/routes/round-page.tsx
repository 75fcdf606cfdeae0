import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { Conflict } from '@/features/reporting/conflict';
import { mineFirst } from '@/features/reporting/mine-first';
import { nextOpen } from '@/features/reporting/next-open';
import { roundQuery, type RoundTasks } from '@/features/reporting/queries';
import { RoundCard } from '@/features/reporting/round-card';
import { RoundOverview } from '@/features/reporting/round-overview';
import { SentNotice } from '@/features/reporting/sent-notice';
import { useRound } from '@/features/reporting/use-round';
import { WorkingBar } from '@/features/session/working-bar';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';
import styles from '@/features/reporting/round.module.css';

const route = getRouteApi('/arbeid/runde/$program/$runde');

/** A round: one card for each measure, and below them how far it has come. */
export function RoundPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { program, runde } = route.useParams();
  const { data: tasks, error, refetch } = useQuery(roundQuery(program, runde));
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <p>
            <Link to="/arbeid">{t('round.page.back')}</Link>
          </p>
          <PageHeading title={t('round.page.title')} />
          {tasks && (
            <p className={listStyles.lede}>
              <Localized text={tasks.round.programme?.name} /> ·{' '}
              {t('round.page.due', { day: formatDay(tasks.round.due, language) })}
            </p>
          )}
          {tasks?.round.note && (
            <p>
              <Localized text={tasks.round.note} />
            </p>
          )}
        </div>
        <div className={listStyles.body}>
          {error && <ProblemAlert error={error} retry={() => void refetch()} />}
          {tasks && <Cards key={runde} tasks={tasks} slug={program} />}
        </div>
      </div>
    </>
  );
}

/** The day in the place where the programmes are. */
function today(): string {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo' }).format(new Date());
}

function Cards({ tasks, slug }: Readonly<{ tasks: RoundTasks; slug: string }>) {
  const { t } = useTranslation();
  const { counts } = tasks;
  const measures = mineFirst(tasks.measures);
  const day = today();
  const reporting = useRound(slug, tasks.round.id, day);
  const [at, setAt] = useState(() => nextOpen(measures, -1) ?? measures[0]?.measure.code);
  const place = measures.findIndex(({ measure }) => measure.code === at);
  const task = measures[place];
  const done = counts.total - counts.due - counts.late;
  const draft = at === undefined ? undefined : reporting.drafts[at];

  function move(by: number) {
    const to = measures[place + by];
    if (to) setAt(to.measure.code);
  }

  return (
    <>
      <div className={styles.progress}>
        <p>{t('round.progress', { done, total: counts.total })}</p>
        <progress value={done} max={counts.total} aria-label={t('round.page.progress')} />
      </div>
      {counts.total > 0 && done === counts.total && <p role="status">{t('round.due.thanks')}</p>}
      {reporting.error !== undefined && <ProblemAlert error={reporting.error} />}
      {task && reporting.conflict === task.measure.code && (
        <Conflict
          task={task}
          draft={draft}
          onKeepTheirs={() => {
            reporting.settle();
            reporting.keepDraft(task.measure.code, undefined);
            setAt(nextOpen(measures, place) ?? task.measure.code);
          }}
          onReportAnyway={() => {
            void reporting.report(task, draft?.choice, draft?.note ?? '');
          }}
        />
      )}
      {task && (
        <RoundCard
          key={task.measure.code}
          task={task}
          draft={draft}
          today={day}
          busy={reporting.busy}
          onDraft={(next) => reporting.keepDraft(task.measure.code, next)}
          onMove={move}
          onExplain={(kind, reason, comes) => {
            void reporting.explain(task, kind, reason, comes).then((heard) => {
              if (heard) setAt(nextOpen(measures, place) ?? task.measure.code);
            });
          }}
          onReport={(choice, note) => {
            void reporting.report(task, choice, note).then((heard) => {
              if (heard) setAt(nextOpen(measures, place) ?? task.measure.code);
            });
          }}
        />
      )}
      <SentNotice
        sent={reporting.sent}
        onOver={reporting.forgetSent}
        onUndo={() => {
          const { sent } = reporting;
          void reporting.undo().then(() => {
            if (sent) setAt(sent.code);
          });
        }}
      />
      {measures.length > 1 && (
        <div className={styles.actions}>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            aria-disabled={place <= 0}
            onClick={() => move(-1)}
          >
            {t('round.page.previous')}
          </button>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            aria-disabled={place >= measures.length - 1}
            onClick={() => move(1)}
          >
            {t('round.page.next')}
          </button>
        </div>
      )}
      <h2>{t('round.overview.title')}</h2>
      <RoundOverview tasks={tasks} />
    </>
  );
}
