import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isProblem } from '@/api/api-problem';
import type { Schemas } from '@/api/types';
import { EmptyState } from '@/components/empty-state';
import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { UndoToast } from '@/features/editing/undo-toast';
import { askedIn, backTo, ownerOf, progressOf, type Asked } from '@/features/follow-up/asked';
import { AskedList } from '@/features/follow-up/asked-list';
import { OwnerList } from '@/features/follow-up/owner-list';
import {
  assign,
  membersQuery,
  remindersQuery,
  roundsQuery,
  sendReminders,
} from '@/features/follow-up/queries';
import { roundQuery, tasksQuery, type RoundTasks } from '@/features/reporting/queries';
import { sessionQuery } from '@/features/session/queries';
import { useRefusalWords } from '@/features/session/use-refusal-words';
import { WorkingBar } from '@/features/session/working-bar';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';
import { today } from '@/lib/iso-date';

import followStyles from '@/features/follow-up/follow-up.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/oversikt');

/** Who has answered in the open round and who is late, for those who see to it that all do. */
export function OverviewPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { program } = route.useParams();
  const rounds = useQuery(roundsQuery(program));
  const open = rounds.data?.items.find(({ state }) => state === 'OPEN');
  const tasks = useQuery({
    ...roundQuery(program, open?.round.id ?? ''),
    enabled: open !== undefined,
  });
  const error = rounds.error ?? tasks.error;
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <p>
            <Link to="/arbeid">{t('round.page.back')}</Link>
          </p>
          <PageHeading title={t('round.follow.title')} />
          {open && (
            <p className={listStyles.lede}>
              <Localized text={open.round.programme?.name} /> ·{' '}
              {t('round.page.due', { day: formatDay(open.round.due, language) })}
            </p>
          )}
        </div>
        {error && (
          <ProblemAlert
            error={error}
            retry={() => {
              void rounds.refetch();
              void tasks.refetch();
            }}
          />
        )}
        {rounds.data && !open && (
          <EmptyState title={t('round.follow.none')} text={t('round.follow.noneText')} />
        )}
        {tasks.data && <Round slug={program} tasks={tasks.data} />}
      </div>
    </>
  );
}

/** What puts back what was given out last. */
interface Undoable {
  readonly requests: readonly Schemas['AssignReporting'][];
  readonly times: number;
}

function Round({ slug, tasks }: Readonly<{ slug: string; tasks: RoundTasks }>) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const wordsOf = useRefusalWords();
  const { data: session } = useQuery(sessionQuery);
  const leads =
    session?.memberships.some((own) => own.programme.slug === slug && own.role === 'LEAD') ?? false;
  const members = useQuery({ ...membersQuery(slug), enabled: leads });
  const reminders = useQuery({ ...remindersQuery(slug, tasks.round.id), enabled: leads });
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string>();
  const [undoable, setUndoable] = useState<Undoable>();
  const [failed, setFailed] = useState<string>();
  const asked = askedIn(tasks);
  const { counts } = tasks;
  const done = counts.total - counts.due - counts.late;
  const people = reminders.data?.items ?? [];
  const late = people.filter((each) => each.late > 0 && each.canBeReminded);

  function wordsOfProblem(error: unknown): string {
    if (isProblem(error, 'reminded-lately')) return t('round.follow.refused.lately');
    if (isProblem(error, 'reminders-unwanted')) return t('round.follow.refused.unwanted');
    if (isProblem(error, 'nothing-left')) return t('round.follow.refused.nothing');
    if (isProblem(error, 'mail-is-off')) return t('round.follow.refused.off');
    if (isProblem(error, 'assigned-meanwhile') || isProblem(error, 'stale'))
      return t('round.follow.refused.meanwhile');
    if (isProblem(error, 'owner-may-not-report')) return t('round.follow.refused.mayNot');
    if (isProblem(error, 'due-in-the-past')) return t('round.follow.refused.past');
    return wordsOf(error);
  }

  /** Does it, says what came of it, and reads anew what it has changed. */
  async function run(step: () => Promise<string>): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setTold(undefined);
    setFailed(undefined);
    let words: string | undefined;
    try {
      words = await step();
    } catch (error) {
      setFailed(wordsOfProblem(error));
    }
    await Promise.all([
      queryClient.invalidateQueries(roundQuery(slug, tasks.round.id)),
      queryClient.invalidateQueries(tasksQuery),
    ]);
    setTold(words);
    setBusy(false);
    return words !== undefined;
  }

  function remind(accounts: readonly string[]) {
    void run(async () => {
      const { sent } = await sendReminders(slug, tasks.round.id, accounts);
      return t('round.follow.remind.sent', { count: sent.length });
    });
  }

  /** Puts back who had it before. */
  function undo(requests: readonly Schemas['AssignReporting'][]) {
    if (busy) return;
    setUndoable(undefined);
    void run(async () => {
      for (const request of requests) await assign(slug, request);
      return t('round.follow.assign.undone');
    });
  }

  async function give(rows: readonly Asked[], owner: string, due: string | undefined) {
    let requests: Undoable['requests'] = [];
    const done = await run(async () => {
      const { items } = await assign(slug, {
        ...ownerOf(owner),
        due,
        items: rows.map((each) => ({ ...each.item, replaces: each.owner?.assignment })),
      });
      requests = backTo(rows, items, tasks.round.due, today());
      return t('round.follow.assign.done', { count: rows.length });
    });
    // It can be undone when the page is free to do so, and each time for its own ten seconds.
    if (done) setUndoable((last) => ({ requests, times: (last?.times ?? 0) + 1 }));
    return done;
  }

  return (
    <div className={listStyles.parts}>
      {undoable && (
        <UndoToast
          key={undoable.times}
          text={t('round.follow.assign.saved')}
          undo={t('round.follow.assign.undo')}
          onUndo={() => undo(undoable.requests)}
          onGone={() => setUndoable(undefined)}
        />
      )}
      <section className={listStyles.body} aria-labelledby="far">
        <h2 id="far">{t('round.follow.far')}</h2>
        <div className={followStyles.progress}>
          <p>
            {t('round.follow.progress', { done, total: counts.total })}
            {counts.late > 0 && ` · ${t('round.follow.late', { count: counts.late })}`}
          </p>
          <progress value={done} max={counts.total} aria-label={t('round.follow.far')} />
        </div>
        <p className={followStyles.told} role="status">
          {told}
        </p>
        <p className={followStyles.fault} role="alert">
          {failed}
        </p>
        {late.length > 0 && (
          <p>
            <button
              type="button"
              className="ds-button"
              aria-disabled={busy}
              onClick={() => remind(late.map(({ account }) => account))}
            >
              {t('round.follow.remind.late', { count: late.length })}
            </button>
          </p>
        )}
      </section>
      <section className={listStyles.body} aria-labelledby="owners">
        <h2 id="owners">{t('round.follow.owners')}</h2>
        <OwnerList
          owners={progressOf(asked)}
          people={people}
          busy={busy}
          onRemind={(account) => remind([account])}
        />
      </section>
      <section className={listStyles.body} aria-labelledby="asked">
        <h2 id="asked">{t('round.follow.asked')}</h2>
        <AskedList
          asked={asked}
          members={members.data?.items ?? []}
          mayAssign={leads}
          busy={busy}
          onAssign={give}
        />
      </section>
    </div>
  );
}
