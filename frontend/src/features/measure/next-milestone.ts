import type { Schemas } from '@/api/types';

import type { MeasureView } from './measure-values';

/** What is to be reached next: the earliest that no report says was reached; one without a day comes after those with one. */
export function nextMilestone(
  measure: Pick<MeasureView, 'content' | 'milestonesReached'>,
): Schemas['Milestone'] | undefined {
  const reached = new Set(measure.milestonesReached.map(({ milestone }) => milestone));
  const [next] = measure.content.milestones
    .filter(({ key }) => !reached.has(key))
    .sort((a, b) => (a.due?.date ?? '9999').localeCompare(b.due?.date ?? '9999'));
  return next;
}
