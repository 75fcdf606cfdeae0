import type { Schemas } from '@/api/types';

import type { MeasureTask } from './queries';

/** What can be said of a measure by one key, in the order of the keys 1 to 6. */
export const choices = [
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'NOT_STARTED',
  'DONE',
  'STOPPED',
] as const;

export type Choice = (typeof choices)[number];

const phases = {
  ON_TRACK: 'ACTIVE',
  AT_RISK: 'ACTIVE',
  OFF_TRACK: 'ACTIVE',
  NOT_STARTED: 'PLANNED',
  DONE: 'COMPLETED',
  STOPPED: 'CANCELLED',
} as const;

/** What the dates of the plan say against it, whatever is reported. */
const saysOtherwise = new Set(['PAST_END', 'MILESTONE_OVERDUE', 'NOT_REPORTED_STARTED']);

/** Whether it counts only when somebody says why: it is not what follows from the phase and the dates. */
export function needsNote(choice: Choice, task: MeasureTask): boolean {
  if (choice === 'DONE' || choice === 'STOPPED') return false;
  if (choice === 'AT_RISK' || choice === 'OFF_TRACK') return true;
  return saysOtherwise.has(task.status.because);
}

/** The report that says so; a status that does not follow by itself is set by hand, with the note as the reason. */
export function reportOf(
  choice: Choice,
  note: string,
  task: MeasureTask,
  today: string,
): Schemas['NewReport'] {
  const text = note.trim();
  const words = text === '' ? undefined : { nb: text };
  return {
    date: { date: today, precision: 'DAY', circa: false },
    phase: phases[choice],
    milestonesReached: [],
    seen: task.reports,
    ...(needsNote(choice, task)
      ? { manualStatus: choice, manualReason: words }
      : { comment: words }),
  };
}
