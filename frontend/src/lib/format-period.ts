import { formatDay, formatPartialDate, type PartialDate } from '@/lib/format-date';
import { addDays } from '@/lib/iso-date';
import type { Language } from '@/lib/languages';

/** A stretch of time between two partial dates, both included; an absent end is open or not known. */
export interface PartialPeriod {
  readonly from?: PartialDate | null;
  readonly to?: PartialDate | null;
}

/** The days on which something holds: half-open, `to` is the first day after. */
export interface Validity {
  readonly from?: string | null;
  readonly to?: string | null;
}

interface Words {
  readonly from: string;
  readonly until: string;
  readonly always: string;
  readonly unknown: string;
}

const words: Record<Language, Words> = {
  nb: { from: 'fra', until: 'til og med', always: 'hele tiden', unknown: 'tid ikke oppgitt' },
  nn: { from: 'frå', until: 'til og med', always: 'heile tida', unknown: 'tid ikkje oppgitt' },
  en: { from: 'from', until: 'until', always: 'always', unknown: 'time not given' },
};

function join(from: string, to: string): string {
  if (from === to) return from;
  return from.includes(' ') || to.includes(' ') ? `${from} – ${to}` : `${from}–${to}`;
}

/** "2013–2019", "januar 2020 – april 2021", "fra 2014", "til og med 2020". */
export function formatPeriod(period: PartialPeriod | null | undefined, language: Language): string {
  const from = period?.from ? formatPartialDate(period.from, language) : null;
  const to = period?.to ? formatPartialDate(period.to, language) : null;
  const { from: since, until, unknown } = words[language];
  if (from && to) return join(from, to);
  if (from) return `${since} ${from}`;
  if (to) return `${until} ${to}`;
  return unknown;
}

/** Whole years are written as years: 1 January 2020 to 1 January 2024 is "2020–2023". */
export function formatValidity(validity: Validity, language: Language): string {
  const { from, to } = validity;
  const { from: since, until, always } = words[language];
  const last = to ? addDays(to, -1) : null;
  const start = from ? (from.endsWith('-01-01') ? from.slice(0, 4) : null) : null;
  const end = last ? (last.endsWith('-12-31') ? last.slice(0, 4) : null) : null;
  if (from && last) {
    return start && end
      ? join(start, end)
      : join(formatDay(from, language), formatDay(last, language));
  }
  if (from) return `${since} ${start ?? formatDay(from, language)}`;
  if (last) return `${until} ${end ?? formatDay(last, language)}`;
  return always;
}

/** Whether a day lies in a half-open stretch of days. */
export function holdsOn(validity: Validity, day: string): boolean {
  return (!validity.from || validity.from <= day) && (!validity.to || day < validity.to);
}
