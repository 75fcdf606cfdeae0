import { isIsoDate } from '@/lib/iso-date';

/** The year, the half, the quarter and the month of a period. */
export const periodPattern = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-\d{2})?))?$/;

/** True for a period as the record writes it: 2019, 2019-H1, 2019-Q3, 2019-07 or 2019-07-01. */
export function isReportPeriod(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    periodPattern.test(value) &&
    (value.length < 10 || isIsoDate(value))
  );
}
