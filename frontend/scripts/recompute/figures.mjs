/**
 * Figures: a number with what is known of it, or the reason why there is none. What has no number makes no number.
 * `{ value, bound }`, `{ missing }` or `{ undefined, missing? }`.
 */
import * as r from './rational.mjs';

const vague = ['EXACT', 'CIRCA', 'LOWER', 'UPPER', 'OPEN'];

export const known = (value, bound = 'EXACT') => ({ value, bound });
export const undefinedFor = (reason) => ({ undefined: reason });
export const isKnown = (figure) => figure.value !== undefined;

/** Whether there is one number to go by. */
export const isPoint = ({ bound }) => bound === 'EXACT' || bound === 'CIRCA';

/** What cannot be answered for want of a figure says which kind of want it is. */
export const unanswered = (figure) =>
  figure.undefined ? figure : { undefined: 'MISSING_INPUT', missing: figure.missing };

/**
 * What stands in the place of a whole that cannot be told: what is held back of a part is held back of the whole, whatever
 * else is missing. Then a reason comes before what is missing, and several kinds of missing are not reported.
 */
export function absence(parts) {
  const without = parts.filter((part) => !isKnown(part));
  const codes = new Set(without.filter((part) => !part.undefined).map(({ missing }) => missing));
  if (codes.has('SUPPRESSED')) return { missing: 'SUPPRESSED' };
  const reason = without.find((part) => part.undefined);
  if (reason) return reason;
  return { missing: codes.size === 1 ? [...codes][0] : 'NOT_REPORTED' };
}

/** How a source means its number, as what is known of the true one. */
export const boundOfQualifier = {
  EXACT: 'EXACT',
  CIRCA: 'CIRCA',
  NEARLY: 'CIRCA',
  UNKNOWN: 'OPEN',
  AT_LEAST: 'LOWER',
  MORE_THAN: 'LOWER',
  UP_TO: 'UPPER',
  LESS_THAN: 'UPPER',
};

const together = (a, b) => {
  if ((a === 'LOWER' && b === 'UPPER') || (a === 'UPPER' && b === 'LOWER')) return 'OPEN';
  return vague.indexOf(a) >= vague.indexOf(b) ? a : b;
};
const turned = (bound) => ({ LOWER: 'UPPER', UPPER: 'LOWER' })[bound] ?? bound;

const both = (a, b, work) => {
  if (!isKnown(a)) return unanswered(a);
  if (!isKnown(b)) return unanswered(b);
  return work(a, b);
};

export const plus = (x, y) =>
  both(x, y, (a, b) => known(r.add(a.value, b.value), together(a.bound, b.bound)));

export const minus = (x, y) =>
  both(x, y, (a, b) => known(r.subtract(a.value, b.value), together(a.bound, turned(b.bound))));

/** Times or over a number: what is known of the figure turns round with the sign of the number. */
export const times = (x, factor) =>
  isKnown(x)
    ? known(r.multiply(x.value, factor), r.sign(factor) < 0 ? turned(x.bound) : x.bound)
    : unanswered(x);

/** A figure over another: only over an exact one can be said which way the answer is known. */
export const over = (x, y) =>
  both(x, y, (a, b) => {
    const quotient = times(a, r.divide(r.one, b.value));
    if (b.bound === 'EXACT') return quotient;
    if (b.bound === 'CIRCA') return known(quotient.value, together(quotient.bound, 'CIRCA'));
    return known(quotient.value, 'OPEN');
  });

/** The lowest and highest that the true number can be; null where there is no end. */
export const range = ({ value, bound }) => ({
  low: bound === 'UPPER' || bound === 'OPEN' ? null : value,
  high: bound === 'LOWER' || bound === 'OPEN' ? null : value,
});

/** Whether the true number lies between two (null: no end): true, false, or null when that is left open. */
export function lies(figure, low, high) {
  const { low: from, high: to } = range(figure);
  const inside =
    (low === null || (from !== null && r.compare(from, low) >= 0)) &&
    (high === null || (to !== null && r.compare(to, high) <= 0));
  if (inside) return true;
  const outside =
    (low !== null && to !== null && r.compare(to, low) < 0) ||
    (high !== null && from !== null && r.compare(from, high) > 0);
  return outside ? false : null;
}
