import type { Schemas } from '@/api/types';
import { formatPartialDate } from '@/lib/format-date';

type PartialDate = Schemas['PartialDate'];

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date as it is written in a field: "2024", "2024-05" or "2024-05-08"; in words when no number says it. */
export function textOf(date: PartialDate | null | undefined): string {
  if (!date) return '';
  const length = { YEAR: 4, MONTH: 7, DAY: 10, SEASON: 0 }[date.precision];
  return date.circa || length === 0 ? formatPartialDate(date, 'nb') : date.date.slice(0, length);
}

/**
 * The date that a field says.
 *
 * @param known the dates that were there before, one of which a field may still say in words
 */
export function dateOf(text: string, known: readonly PartialDate[]): PartialDate | undefined {
  const said = text.trim();
  if (said === '') return undefined;
  const before = known.find((date) => textOf(date) === said);
  if (before) return before;
  const [, year, month, day] = written.exec(said) ?? [];
  if (year === undefined) return { date: said, precision: 'DAY', circa: false };
  const precision = month === undefined ? 'YEAR' : day === undefined ? 'MONTH' : 'DAY';
  return { date: `${year}-${month ?? '01'}-${day ?? '01'}`, precision, circa: false };
}
