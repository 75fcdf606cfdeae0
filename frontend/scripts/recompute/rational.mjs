/** Exact numbers: fractions of whole numbers without limit. Only what has no exact answer, a root, is cut, at 60 digits. */

const gcd = (a, b) => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y) [x, y] = [y, x % y];
  return x;
};

export const ratio = (n, d = 1n) => {
  if (d === 0n) throw new RangeError('a fraction over zero');
  const sign = d < 0n ? -1n : 1n;
  const common = gcd(n, d * sign) || 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
};

export const zero = ratio(0n);
export const one = ratio(1n);

/** Reads a decimal number as it is written, with every digit. */
export function number(text) {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(String(text));
  if (!match) throw new TypeError(`not a number: ${text}`);
  const [, minus, whole, part = '', power = '0'] = match;
  const scale = Number(power) - part.length;
  const digits = BigInt(minus + whole + part);
  return scale < 0 ? ratio(digits, 10n ** BigInt(-scale)) : ratio(digits * 10n ** BigInt(scale));
}

export const add = (a, b) => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const negate = (a) => ({ n: -a.n, d: a.d });
export const subtract = (a, b) => add(a, negate(b));
export const multiply = (a, b) => ratio(a.n * b.n, a.d * b.d);
export const divide = (a, b) => ratio(a.n * b.d, a.d * b.n);
export const compare = (a, b) => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const sign = (a) => compare(a, zero);
export const absolute = (a) => (a.n < 0n ? negate(a) : a);
export const least = (...all) => all.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
export const most = (...all) => all.reduce((a, b) => (compare(a, b) >= 0 ? a : b));

/** The same to 25 digits: what has been rounded on its way differs later, what is wrong differs earlier. */
export function nearly(a, b) {
  const room = multiply(most(absolute(a), absolute(b)), ratio(1n, 10n ** 25n));
  return compare(absolute(subtract(a, b)), room) <= 0;
}

const wholePower = (a, n) => (n < 0n ? ratio(a.d ** -n, a.n ** -n) : ratio(a.n ** n, a.d ** n));

function wholeRoot(value, n) {
  if (value < 2n) return value;
  let root = 1n << (BigInt(value.toString(2).length) / n + 1n);
  for (;;) {
    const next = ((n - 1n) * root + value / root ** (n - 1n)) / n;
    if (next >= root) return root;
    root = next;
  }
}

/** A number above zero to the power of a fraction. */
export function power(a, exponent) {
  if (exponent.d === 1n) return wholePower(a, exponent.n);
  if (sign(a) <= 0) throw new RangeError('a root of what is not above zero');
  const under = wholePower(a, exponent.n);
  const n = exponent.d;
  const exact = ratio(wholeRoot(under.n, n), wholeRoot(under.d, n));
  if (compare(wholePower(exact, n), under) === 0) return exact;
  const larger = BigInt(Math.max(0, under.d.toString().length - under.n.toString().length));
  const digits = 60n + larger / n;
  return ratio(wholeRoot((under.n * 10n ** (digits * n)) / under.d, n), 10n ** digits);
}

/** Written with as many digits as tell numbers apart, for messages. */
export function text(a) {
  const scale = 10n ** 40n;
  const digits = ((absolute(a).n * scale) / a.d).toString().padStart(41, '0');
  const written = `${digits.slice(0, -40)}.${digits.slice(-40)}`.replace(/\.?0+$/, '');
  return (a.n < 0n ? '-' : '') + written;
}
