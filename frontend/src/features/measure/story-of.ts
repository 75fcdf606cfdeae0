import type { Schemas } from '@/api/types';
import type { PartialDate } from '@/lib/format-date';

import type { MeasureReport, MeasureView, MoneyEntry } from './measure-values';

/** One thing that happened to a measure. */
export type StoryEvent =
  | {
      readonly kind: 'report';
      readonly key: string;
      readonly date: PartialDate;
      readonly report: MeasureReport;
    }
  | {
      readonly kind: 'milestone';
      readonly key: string;
      readonly date?: PartialDate;
      /** Absent when the revision that is shown has it no more. */
      readonly milestone?: Schemas['Milestone'];
      readonly source?: Schemas['SourceReference'];
    }
  | {
      readonly kind: 'revision';
      readonly key: string;
      readonly date?: PartialDate;
      readonly appearance: Schemas['MeasureAppearance'];
    }
  | {
      /** What came of money on one day by one decision. */
      readonly kind: 'money';
      readonly key: string;
      readonly date?: PartialDate;
      readonly stage: MoneyEntry['stage'];
      readonly decision?: MoneyEntry['decision'];
      readonly caseRef?: MoneyEntry['caseRef'];
      readonly entries: readonly MoneyEntry[];
    };

/** On the same day, a report on what was reached stands above it, and both above the money and the plan that they follow. */
const order = { report: 0, milestone: 1, money: 2, revision: 3 } as const;

/** All that happened to a measure, the newest first; what has no date comes last, the latest revision before the earlier ones. */
export function storyOf(
  measure: MeasureView,
  money: readonly MoneyEntry[] = [],
): readonly StoryEvent[] {
  const reports = measure.reports.map((report): StoryEvent => ({
    kind: 'report',
    key: `report-${report.id}`,
    date: report.date,
    report,
  }));
  const milestones = measure.milestonesReached.map(({ milestone, date }): StoryEvent => {
    const report = measure.reports.find(({ milestonesReached }) =>
      milestonesReached.some((each) => each.milestone === milestone),
    );
    return {
      kind: 'milestone',
      key: `milestone-${milestone}`,
      // Whoever reported it on a day knew it by then.
      date: date ?? report?.date,
      milestone: measure.content.milestones.find(({ key }) => key === milestone),
      source: report?.source,
    };
  });
  const revisions = [...measure.appearances].reverse().map((appearance): StoryEvent => ({
    kind: 'revision',
    key: `revision-${appearance.plan.slug}-${String(appearance.revision)}`,
    date: appearance.came ?? undefined,
    appearance,
  }));
  return [...reports, ...milestones, ...moneyEvents(money), ...revisions].sort(
    (a, b) =>
      (b.date?.date ?? '').localeCompare(a.date?.date ?? '') || order[a.kind] - order[b.kind],
  );
}

/** Entries of one stage, day, decision and case are one event: a grant for two years was given once. */
function moneyEvents(money: readonly MoneyEntry[]): readonly StoryEvent[] {
  const events = new Map<string, readonly MoneyEntry[]>();
  for (const entry of money) {
    const { stage, date, decision, caseRef } = entry;
    const key = JSON.stringify([stage, date, decision?.slug, caseRef?.system, caseRef?.number]);
    events.set(key, [...(events.get(key) ?? []), entry]);
  }
  return [...events].flatMap(([key, entries]): StoryEvent[] => {
    const [first] = entries;
    if (!first) return [];
    const { date, stage, decision, caseRef } = first;
    const ordered = [...entries].sort((a, b) => a.budgetYear - b.budgetYear);
    return [
      { kind: 'money', key: `money-${key}`, date, stage, decision, caseRef, entries: ordered },
    ];
  });
}
