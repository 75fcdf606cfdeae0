import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { ApiProblem } from '@/api/api-problem';
import type { Schemas } from '@/api/types';

import {
  roundQuery,
  sendAnswer,
  sendReport,
  sendUnchanged,
  takeAnswerBack,
  takeReportBack,
  tasksQuery,
  type AnswerKind,
  type MeasureTask,
} from './queries';
import { reportOf, type Choice } from './report-of';

/** What somebody was about to say of a measure. */
export interface Draft {
  readonly choice?: Choice;
  readonly note: string;
}

/** What was sent last, so that it can be taken back. */
export interface Sent {
  readonly code: string;
  /** The id of the report, or of the answer in the place of one. */
  readonly id: string;
  readonly as: 'unchanged' | 'changed' | 'answered';
}

interface Reporting {
  readonly busy: boolean;
  readonly sent: Sent | undefined;
  readonly error: unknown;
  /** The measure that somebody else has reported on meanwhile. */
  readonly conflict: string | undefined;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly keepDraft: (code: string, draft: Draft | undefined) => void;
  /** Whether it came through. */
  readonly report: (
    task: MeasureTask,
    choice: Choice | undefined,
    note: string,
  ) => Promise<boolean>;
  /** Says why there is no report; answers whether it came through. */
  readonly explain: (
    task: MeasureTask,
    kind: AnswerKind,
    reason: string,
    comes: string | undefined,
  ) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly settle: () => void;
  readonly forgetSent: () => void;
}

/** Sends reports in a round, one at a time, and keeps what has not come through. */
export function useRound(slug: string, round: string, today: string): Reporting {
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<Sent>();
  const [error, setError] = useState<unknown>();
  const [conflict, setConflict] = useState<string>();
  const [drafts, setDrafts] = useState<Record<string, Draft>>({});

  const fresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: roundQuery(slug, round).queryKey }),
      queryClient.invalidateQueries({ queryKey: tasksQuery.queryKey }),
    ]);

  function keepDraft(code: string, draft: Draft | undefined) {
    setDrafts((old) => {
      const others = Object.fromEntries(Object.entries(old).filter(([each]) => each !== code));
      return draft ? { ...others, [code]: draft } : others;
    });
  }

  async function alone(work: () => Promise<void>): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setError(undefined);
    try {
      await work();
      return true;
    } catch (problem) {
      setError(problem);
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    sent,
    error,
    conflict,
    drafts,
    keepDraft,
    report: async (task, choice, note) => {
      const { code } = task.measure;
      const path = { slug, code };
      let heard = false;
      await alone(async () => {
        try {
          const made: Schemas['MeasureReport'] = choice
            ? await sendReport(path, reportOf(choice, note, task, today))
            : await sendUnchanged(path, task.reports);
          setConflict(undefined);
          keepDraft(code, undefined);
          heard = true;
          await fresh();
          // Not before: while something is on its way nothing is taken back.
          setSent({ code, id: made.id, as: choice === undefined ? 'unchanged' : 'changed' });
        } catch (problem) {
          if (!(problem instanceof ApiProblem && problem.status === 412)) throw problem;
          // Both are shown, and what was about to be said is kept.
          setConflict(code);
          keepDraft(code, { choice, note });
          await fresh();
        }
      });
      return heard;
    },
    explain: (task, kind, reason, comes) =>
      alone(async () => {
        const { code } = task.measure;
        const path = { slug, round };
        const made = await sendAnswer(path, { measure: code, kind, comes, reason: { nb: reason } });
        keepDraft(code, undefined);
        await fresh();
        setSent({ code, id: made.id, as: 'answered' });
      }),
    undo: async () => {
      if (!sent) return;
      await alone(async () => {
        if (sent.as === 'answered') await takeAnswerBack({ slug, round }, sent.id);
        else await takeReportBack({ slug, code: sent.code }, sent.id);
        setSent(undefined);
        await fresh();
      });
    },
    settle: () => setConflict(undefined),
    forgetSent: () => setSent(undefined),
  };
}
