import type { Schemas } from '@/api/types';
import type { Language } from '@/lib/languages';
import { dateOf } from '@/features/programme-editing/partial-dates';

/** What can become of a measure from one year's plan to the next. */
export const goesOn = ['CONTINUED', 'POSTPONED', 'COMPLETED', 'DROPPED'] as const;

/** What is to become of a measure, as it is written in a form. */
export interface Fate {
  readonly change: (typeof goesOn)[number];
  readonly why: string;
  readonly from: string;
  readonly to: string;
}

export const continued: Fate = { change: 'CONTINUED', why: '', from: '', to: '' };

export function needsWhy(change: Fate['change']): boolean {
  return change === 'POSTPONED' || change === 'DROPPED';
}

/** The time between two dates as they are written; nothing when neither is. */
export function periodOf(from: string, to: string): Schemas['PartialPeriod'] | undefined {
  const period = { from: dateOf(from, []), to: dateOf(to, []) };
  return period.from || period.to ? period : undefined;
}

/** What is sent of a measure; one that simply goes on needs no word. */
export function carryOver(
  code: string,
  { change, why, from, to }: Fate,
  language: Language,
): Schemas['CarryOver'][] {
  if (change === 'CONTINUED') return [];
  const reason = why.trim();
  return [
    {
      code,
      change,
      reason: reason === '' ? undefined : { [language]: reason },
      period: change === 'POSTPONED' ? periodOf(from, to) : undefined,
    },
  ];
}
