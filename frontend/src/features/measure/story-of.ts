import type { Schemas } from '@/api/types';
import type { PartialDate } from '@/lib/format-date';
import { isIsoDate } from '@/lib/iso-date';

import type { MeasureReport, MeasureView } from './measure-values';

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
    };

/** On the same day, a report on what was reached stands above it, and both above the plan that they follow. */
const order = { report: 0, milestone: 1, revision: 2 } as const;

/** All that happened to a measure, the newest first; what has no date comes last, the latest revision before the earlier ones. */
export function storyOf(measure: MeasureView): readonly StoryEvent[] {
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
    date: dayOf(appearance.effective?.from),
    appearance,
  }));
  return [...reports, ...milestones, ...revisions].sort(
    (a, b) =>
      (b.date?.date ?? '').localeCompare(a.date?.date ?? '') || order[a.kind] - order[b.kind],
  );
}

function dayOf(day: string | null | undefined): PartialDate | undefined {
  return isIsoDate(day) ? { date: day, precision: 'DAY', circa: false } : undefined;
}
