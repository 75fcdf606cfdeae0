/**
 * Works out the formula text of a step from its inputs. What is only known to be at least or at most something is worked with
 * from its lowest to its highest, so that a comparison may be left open.
 */
import { isBefore, periodsBetween, yearsBetween } from './periods.mjs';
import * as r from './rational.mjs';

/** Thrown where a formula has no answer. */
export class NoAnswer extends Error {}

const exactly = (value) => ({ value, low: value, high: value });
const ends = { LOWER: ['high'], UPPER: ['low'], OPEN: ['low', 'high'] };

/** What a term of a step is in a calculation: a number, a word or a period. */
function reading(term) {
  if (term.word !== undefined) return { word: term.word };
  if (term.period !== undefined) return { period: term.period };
  if (term.members) return { members: term.members };
  if (term.value === undefined) throw new NoAnswer('an input has no number');
  const number = exactly(r.number(term.value));
  for (const end of ends[term.bound] ?? []) number[end] = null;
  return number;
}

const isPoint = ({ low, high }) => low !== null && high !== null && r.compare(low, high) === 0;
const map = (a, work) => (a === null ? null : work(a));
const two = (a, b, work) => (a === null || b === null ? null : work(a, b));

const add = (a, b) => ({
  value: r.add(a.value, b.value),
  low: two(a.low, b.low, r.add),
  high: two(a.high, b.high, r.add),
});
const negate = (a) => ({
  value: r.negate(a.value),
  low: map(a.high, r.negate),
  high: map(a.low, r.negate),
});
const scale = (a, by) => {
  const [low, high] = [map(a.low, (x) => r.multiply(x, by)), map(a.high, (x) => r.multiply(x, by))];
  const turned = r.sign(by) < 0;
  return {
    value: r.multiply(a.value, by),
    low: turned ? high : low,
    high: turned ? low : high,
  };
};
const multiply = (a, b) => {
  if (isPoint(b)) return scale(a, b.value);
  if (isPoint(a)) return scale(b, a.value);
  return { value: r.multiply(a.value, b.value), low: null, high: null };
};
const divide = (a, b) => {
  if (r.sign(b.value) === 0) throw new NoAnswer('over zero');
  if (isPoint(b)) return scale(a, r.divide(r.one, b.value));
  return { value: r.divide(a.value, b.value), low: null, high: null };
};
const power = (a, b) => {
  if (r.sign(a.value) <= 0) throw new NoAnswer('a power of what is not above zero');
  const value = r.power(a.value, b.value);
  return isPoint(a) ? exactly(value) : { value, low: null, high: null };
};
const least = (...all) => ({
  value: r.least(...all.map(({ value }) => value)),
  low: all.some(({ low }) => low === null) ? null : r.least(...all.map(({ low }) => low)),
  high: all
    .map(({ high }) => high)
    .filter((high) => high !== null)
    .reduce((a, b) => two(a, b, r.least) ?? b, null),
});
const most = (...all) => negate(least(...all.map(negate)));
const absolute = (a) => {
  if (a.low !== null && r.sign(a.low) >= 0) return a;
  if (a.high !== null && r.sign(a.high) <= 0) return negate(a);
  return { ...most(a, negate(a)), low: r.zero };
};

/** Whether a is less than b, or also when it is the same; null where that is left open. */
function less(a, b, orEqual) {
  const sure = (x, y) => x !== null && y !== null && r.compare(x, y) < (orEqual ? 1 : 0);
  if (sure(a.high, b.low)) return true;
  const not = a.low !== null && b.high !== null && r.compare(a.low, b.high) >= (orEqual ? 1 : 0);
  return not ? false : null;
}

function compared(operator, a, b) {
  if (a.period !== undefined) {
    const [x, y] = operator.startsWith('<') ? [a.period, b.period] : [b.period, a.period];
    return isBefore(x, y) || (operator.endsWith('=') && x === y);
  }
  const [x, y] = operator.startsWith('<') ? [a, b] : [b, a];
  return less(x, y, operator.endsWith('='));
}

const undecided = { word: 'UNDEFINED' };

/** Over all inputs of a step, whatever their names; of sets, over their members. */
const overAll = {
  sum: (all) => all.reduce(add, exactly(r.zero)),
  mean: (all) => divide(all.reduce(add), exactly(r.ratio(BigInt(all.length)))),
  max: (all) => most(...all),
  last: (all) => all.at(-1),
  count: (all) => exactly(r.ratio(BigInt(new Set(all.flatMap(({ members }) => members)).size))),
};

const ordinary = {
  min: least,
  max: most,
  abs: absolute,
  periods: (from, to) => exactly(r.ratio(BigInt(periodsBetween(from.period, to.period)))),
  years: (from, to) => exactly(yearsBetween(from.period, to.period)),
};

const tokens = (formula) =>
  formula.match(/'[^']*'|[A-Za-z]\w*|\d+(?:\.\d+)?|<=|>=|[-+*/^(),<>]|\S/g) ?? [];

/** Reads a formula from left to right; each method takes what binds more tightly before it. */
class Reader {
  constructor(formula, inputs) {
    this.left = tokens(formula);
    this.inputs = inputs;
  }

  next(expected) {
    const token = this.left.shift();
    if (expected !== undefined && token !== expected)
      throw new SyntaxError(`${expected} expected, not ${token}`);
    return token;
  }

  takes(...tokens) {
    return tokens.includes(this.left[0]) ? this.left.shift() : undefined;
  }

  /** Nothing is worked out until it is asked for, so that the branch not taken may be without an answer. */
  whole() {
    const answer = this.comparison();
    const condition = this.takes('when') ? this.comparison() : () => true;
    if (this.left.length) throw new SyntaxError(`${this.left.join(' ')} is left over`);
    // Whether there is an answer goes by the numbers as they are written; what is known of them goes with the answer.
    this.asWritten = true;
    const holds = condition();
    this.asWritten = false;
    if (!holds) throw new NoAnswer('the condition does not hold');
    return answer();
  }

  comparison() {
    const a = this.sum();
    const operator = this.takes('<', '<=', '>', '>=');
    if (!operator) return a;
    const b = this.sum();
    return () => compared(operator, a(), b());
  }

  sum() {
    let result = this.product();
    for (let operator; (operator = this.takes('+', '-'));) {
      const [a, b, minus] = [result, this.product(), operator === '-'];
      result = () => add(a(), minus ? negate(b()) : b());
    }
    return result;
  }

  product() {
    let result = this.raised();
    for (let operator; (operator = this.takes('*', '/'));) {
      const [a, b, work] = [result, this.raised(), operator === '*' ? multiply : divide];
      result = () => work(a(), b());
    }
    return result;
  }

  raised() {
    const a = this.atom();
    if (!this.takes('^')) return a;
    const b = this.raised();
    return () => power(a(), b());
  }

  atom() {
    if (this.takes('-')) {
      const a = this.raised();
      return () => negate(a());
    }
    const token = this.next();
    if (token === '(') {
      const inside = this.comparison();
      this.next(')');
      return inside;
    }
    if (/^\d/.test(token)) return () => exactly(r.number(token));
    if (token.startsWith("'")) return () => ({ word: token.slice(1, -1) });
    return this.takes('(') ? this.call(token) : () => this.input(token);
  }

  input(name) {
    const found = this.inputs.find((input) => input.name === name);
    if (!found) throw new SyntaxError(`no input is called ${name}`);
    const read = reading(found.term);
    return this.asWritten && read.value ? exactly(read.value) : read;
  }

  call(name) {
    if (['all', 'known'].includes(this.left[0]) && this.left[1] === ')' && overAll[name]) {
      const only = this.next();
      this.next(')');
      const isKnown = ({ term }) => term.value !== undefined || term.members;
      const taken = this.inputs.filter((input) => only === 'all' || isKnown(input));
      return () => overAll[name](taken.map(({ term }) => reading(term)));
    }
    const given = [this.comparison()];
    while (this.takes(',')) given.push(this.comparison());
    this.next(')');
    if (name === 'if') return () => chosen(...given);
    if (name === 'case') return () => matched(...given);
    if (!ordinary[name]) throw new SyntaxError(`no function is called ${name}`);
    return () => ordinary[name](...given.map((argument) => argument()));
  }
}

/** What is left open is undefined, unless it comes to the same. */
function chosen(condition, yes, no) {
  const holds = condition();
  if (holds !== null) return holds ? yes() : no();
  const [a, b] = [yes(), no()];
  return a.word !== undefined && a.word === b.word ? a : undecided;
}

function matched(word, ...rest) {
  const { word: told } = word();
  for (let i = 0; i + 1 < rest.length; i += 2) if (rest[i]().word === told) return rest[i + 1]();
  if (rest.length % 2 === 0) throw new NoAnswer(`nothing is said of ${told}`);
  return rest.at(-1)();
}

/** The answer of a formula: a number, a word or a period; throws NoAnswer where there is none. */
export const evaluate = (formula, inputs) => new Reader(formula, inputs).whole();
