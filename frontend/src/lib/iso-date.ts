const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day of the calendar written as YYYY-MM-DD. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string' || !pattern.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Moves a day by a number of days, without caring for time zones. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The first day of the month that lies some months later. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** Today in Norway, where the days of the record begin and end. */
export function today(now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Oslo',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(now);
}

/** The last second of a day in Norway, as a moment. */
export function endOfDay(day: string): string {
  const inSummer = new Date(`${day}T23:59:59+02:00`);
  const isNextAfter = today(new Date(inSummer.getTime() + 1000)) > day;
  return (isNextAfter ? inSummer : new Date(`${day}T23:59:59+01:00`)).toISOString();
}

/** A day as a number of years, for placing it on an axis: 2016-07-01 is about 2016.5. */
export function toYears(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (end - start);
}

/** True for a moment written as ISO 8601 with its zone, such as 2026-11-21T12:00:00Z. */
export function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}
