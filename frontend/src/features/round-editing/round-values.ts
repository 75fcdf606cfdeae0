import type { Values } from '@/features/editing/values';
import { isIsoDate } from '@/lib/iso-date';
import { languages } from '@/lib/languages';

import type { Round, WriteRound } from './queries';

export const days = ['from', 'to', 'opens', 'due'] as const;
export type Day = (typeof days)[number];

export const nothingSaid: Values = { from: '', to: '', opens: '', due: '' };

export function valuesOf({ period, opens, due, note }: Round): Values {
  return {
    from: period.from,
    to: period.to,
    opens,
    due,
    ...Object.fromEntries(languages.map((each) => [`note.${each}`, note?.[each] ?? ''])),
  };
}

const said = (values: Values, name: string) => (values[name] ?? '').trim();

/** The days that are missing or are none, and those that come before what they follow. */
export function wrongDays(values: Values): Partial<Record<Day, 'noDay' | 'backwards'>> {
  const none = days.filter((day) => !isIsoDate(said(values, day)));
  const before = (early: Day, late: Day) =>
    !none.includes(early) && !none.includes(late) && said(values, late) < said(values, early);
  return {
    ...Object.fromEntries(none.map((day) => [day, 'noDay'])),
    ...(before('from', 'to') ? { to: 'backwards' } : {}),
    ...(before('opens', 'due') ? { due: 'backwards' } : {}),
  };
}

/** What is sent; of a round that is there, its source stays. */
export function roundOf(values: Values, source?: Round['source']): WriteRound {
  const note = Object.fromEntries(
    languages
      .map((each) => [each, said(values, `note.${each}`)] as const)
      .filter(([, text]) => text !== ''),
  );
  return {
    period: { from: said(values, 'from'), to: said(values, 'to') },
    opens: said(values, 'opens'),
    due: said(values, 'due'),
    note: Object.keys(note).length > 0 ? note : undefined,
    source,
  };
}
