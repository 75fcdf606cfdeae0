/** Periods as they are written: 2019, 2019-H1, 2019-Q3, 2019-07, 2019-07-01. */
import { ratio } from './rational.mjs';

const months = { YEAR: 12, HALF: 6, QUARTER: 3, MONTH: 1 };
const dayInMs = 86_400_000;

const dayNumber = (text) => Date.parse(`${text}T00:00:00Z`) / dayInMs;
const dayText = (day) => new Date(day * dayInMs).toISOString().slice(0, 10);

/** The frequency of a period, and its place in the row of all periods of that frequency. */
export function place(text) {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(text);
  if (!match) throw new TypeError(`not a period: ${text}`);
  const [, year, half, quarter, month, day] = match;
  if (day) return { frequency: 'DAY', at: dayNumber(text) };
  if (month) return { frequency: 'MONTH', at: year * 12 + (month - 1) };
  if (quarter) return { frequency: 'QUARTER', at: year * 4 + (quarter - 1) };
  if (half) return { frequency: 'HALF', at: year * 2 + (half - 1) };
  return { frequency: 'YEAR', at: Number(year) };
}

const written = ({ frequency, at }) => {
  if (frequency === 'DAY') return dayText(at);
  const inYear = 12 / months[frequency];
  const year = String(Math.floor(at / inYear)).padStart(4, '0');
  const part = (at % inYear) + 1;
  if (frequency === 'YEAR') return year;
  if (frequency === 'MONTH') return `${year}-${String(part).padStart(2, '0')}`;
  return `${year}-${frequency === 'HALF' ? 'H' : 'Q'}${part}`;
};

/** How many periods lie from one to another of the same frequency. */
export function periodsBetween(from, to) {
  const [a, b] = [place(from), place(to)];
  if (a.frequency !== b.frequency) throw new TypeError(`${from} and ${to} differ in length`);
  return b.at - a.at;
}

export const isBefore = (a, b) => periodsBetween(a, b) > 0;
export const earlier = (a, b) => (isBefore(a, b) ? a : b);
export const plus = (period, count) => {
  const { frequency, at } = place(period);
  return written({ frequency, at: at + count });
};

/** The first day of a period. */
export function firstDay(period) {
  const { frequency, at } = place(period);
  if (frequency === 'DAY') return period;
  const month = at * months[frequency];
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** The years between two periods; days are parts of the year, counted from the first of them, that they lie in. */
export function yearsBetween(from, to) {
  const { frequency } = place(from);
  const count = periodsBetween(from, to);
  if (frequency !== 'DAY') return ratio(BigInt(count), BigInt(12 / months[frequency]));
  const anniversary = (years) => {
    const year = Number(from.slice(0, 4)) + years;
    const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    const rest = from.slice(4) === '-02-29' && !leap ? '-02-28' : from.slice(4);
    return dayNumber(`${year}${rest}`);
  };
  let whole = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (anniversary(whole) > dayNumber(to)) whole -= 1;
  const length = anniversary(whole + 1) - anniversary(whole);
  return ratio(BigInt(whole * length + dayNumber(to) - anniversary(whole)), BigInt(length));
}

/** The last day of a period. */
export const lastDay = (period) => dayText(dayNumber(firstDay(plus(period, 1))) - 1);

/**
 * The last period whose figure could be expected on a day: as many days had gone as it takes to report it, after the period was
 * over, last day included, or after it had begun, where the figure is of what there was then.
 */
export function lastDue({ frequency, kind, reportingLag }, day) {
  const isOfTheBeginning = kind === 'STOCK';
  const reported = dayNumber(day) - Number(reportingLag);
  if (frequency === 'DAY') return dayText(reported);
  const [year, month] = dayText(isOfTheBeginning ? reported : reported + 1)
    .split('-')
    .map(Number);
  const at = Math.floor((year * 12 + month - 1) / months[frequency]);
  return written({ frequency, at: isOfTheBeginning ? at : at - 1 });
}
