import type { PartialDate } from '@/lib/format-date';
import { addDays, addMonths } from '@/lib/iso-date';
import { periodToYears } from '@/lib/report-period';

/** The day after the last one that a date can be. */
export function endOf({ date, precision }: PartialDate): string {
  switch (precision) {
    case 'DAY':
      return addDays(date, 1);
    case 'MONTH':
      return addMonths(date, 1);
    case 'SEASON':
      return addMonths(date, 3);
    case 'YEAR':
      return addMonths(date, 12);
  }
}

/** The period of a table in which something began; undefined when it began before all of them, or after the last has ended. */
export function beganIn(from: number, periods: readonly string[]): string | undefined {
  const index = periods.findLastIndex((period) => periodToYears(period) <= from);
  const period = periods[index];
  if (period === undefined) return undefined;
  const before = periods[index - 1];
  const after = periods[index + 1];
  // How long the last one lasts is told by the one before it.
  const length = before === undefined ? 1 : periodToYears(period) - periodToYears(before);
  return after !== undefined || from < periodToYears(period) + length ? period : undefined;
}
