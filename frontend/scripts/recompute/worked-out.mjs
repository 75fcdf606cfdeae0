/**
 * Works out again, from the text of a formula and the figures that went in, what the product says it comes to. Each period is
 * worked out by the definitions that hold on its first day.
 */
import * as f from './figures.mjs';
import { firstDay, isBefore, plus as later, yearsBetween } from './periods.mjs';
import * as r from './rational.mjs';

const { known, undefinedFor, isKnown } = f;
const nobodySaid = { missing: 'NOT_REPORTED' };
/** What ZERO counts as nothing; what is held back or taken back is something. */
const mayBeNothing = ['NOT_REPORTED', 'NOT_YET_AVAILABLE'];

const tokens = (text) => text.match(/\[[^\]]*\]|[A-Za-z]+|\d+(?:\.\d+)?|\S/g) ?? [];
const periodsLast = ['lag', 'change', 'cagr', 'ratioOfChanges'];

/** The text of a formula as a tree: { does, parts, count? }, { number } or { indicator }. */
export function read(text) {
  const left = tokens(text);
  const take = (expected) => {
    const token = left.shift();
    if (token === undefined || (expected && token !== expected))
      throw new SyntaxError(`${expected ?? 'more'} expected, not ${token}`);
    return token;
  };
  const chain = (next, signs) => {
    let tree = next();
    while (left[0] in signs) tree = { does: signs[take()], parts: [tree, next()] };
    return tree;
  };
  const product = () => chain(atom, { '*': 'times', '/': 'over' });
  const sum = () => chain(product, { '+': 'plus', '-': 'minus' });
  function call(does) {
    take('(');
    const parts = [sum()];
    while (left[0] === ',' && take()) parts.push(sum());
    take(')');
    if (does === 'sum') return { does, parts };
    if (!periodsLast.includes(does) && does !== 'perCapita')
      throw new SyntaxError(`no function is called ${does}`);
    return { does, count: parts.pop().number, parts };
  }
  function atom() {
    const token = take();
    if (token === '(') {
      const inside = sum();
      take(')');
      return inside;
    }
    if (token === '-') return { number: r.negate(r.number(take())) };
    if (token.startsWith('[')) return { indicator: token.slice(1, -1) };
    return /^\d/.test(token) ? { number: r.number(token) } : call(token);
  }
  const tree = sum();
  if (left.length) throw new SyntaxError(`${left.join(' ')} is left over`);
  return tree;
}

const opposite = { LOWER: 'UPPER', UPPER: 'LOWER' };
const weaker = (a, b) => f.plus(known(r.zero, a), known(r.zero, b)).bound;

/** What is known of a figure after it was multiplied by a number that is itself written down. */
function scaled(bound, by) {
  const sign = r.sign(by.value);
  if (sign === 0) {
    if (by.bound === 'EXACT') return 'EXACT';
    return f.isPoint({ bound }) ? 'CIRCA' : 'OPEN';
  }
  return weaker(by.bound, sign > 0 ? bound : (opposite[bound] ?? bound));
}

const both = (a, b, work) => {
  if (!isKnown(a)) return f.unanswered(a);
  return isKnown(b) ? work(a, b) : f.unanswered(b);
};

const times = (x, y) =>
  both(x, y, (a, b) => {
    const value = r.multiply(a.value, b.value);
    if (f.isPoint(b)) return known(value, scaled(a.bound, b));
    if (f.isPoint(a)) return known(value, scaled(b.bound, a));
    const growing = [a, b].every(({ bound, value: v }) => bound === 'LOWER' && r.sign(v) >= 0);
    return known(value, growing ? 'LOWER' : 'OPEN');
  });

const over = (x, y) =>
  both(x, y, (a, b) => {
    if (r.sign(b.value) === 0) return undefinedFor('ZERO_DENOMINATOR');
    const value = r.divide(a.value, b.value);
    if (f.isPoint(b)) return known(value, scaled(a.bound, b));
    // What can only move away from zero keeps its sign.
    const away = b.bound === (r.sign(b.value) > 0 ? 'LOWER' : 'UPPER');
    return known(value, f.isPoint(a) && away ? scaled(opposite[b.bound], a) : 'OPEN');
  });

/** A sum, or why there is none. */
function sumOf(parts, policy) {
  const numbers = parts.filter(isKnown);
  const total = () => numbers.reduce((a, b) => f.plus(a, b));
  if (numbers.length === parts.length) return total();
  const onlyGrows =
    numbers.length > 0 &&
    numbers.every(({ value, bound }) => r.sign(value) >= 0 && !['UPPER', 'OPEN'].includes(bound));
  if (policy === 'SKIP' && onlyGrows) return f.plus(total(), known(r.zero, 'LOWER'));
  return f.absence(parts);
}

function growth(now, before, from, to) {
  return both(now, before, (o, b) => {
    if (r.sign(o.value) <= 0 || r.sign(b.value) <= 0)
      return undefinedFor('GROWTH_NEEDS_POSITIVE_VALUES');
    const factor = r.power(r.divide(o.value, b.value), r.divide(r.one, yearsBetween(from, to)));
    return known(r.subtract(factor, r.one), f.minus(o, b).bound);
  });
}

/** The definition that holds on a day. */
export const definitionOn = (definitions, day) =>
  definitions.filter(({ validFrom }) => !validFrom || validFrom <= day).at(-1) ?? definitions[0];

const farther = (spans, periods, first) =>
  new Map([...spans].map(([name, [a, b]]) => [name, [a + first, b + periods]]));

const joined = (a, b) => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

const together = (a, b) =>
  [...b].reduce(
    (all, [name, span]) => all.set(name, joined(all.get(name) ?? span, span)),
    new Map(a),
  );

const inBoth = (a, b) =>
  new Map(
    [...a].filter(([name]) => b.has(name)).map(([name, span]) => [name, joined(span, b.get(name))]),
  );

const countsAs = (a, b) => a.unit === b.unit && a.kind === b.kind;

/**
 * What an indicator comes to in a period.
 *
 * @param inputs the definitions and the points of the indicator and of all below it, as an explanation has them
 * @param figureOf the figure of a point
 * @param taken is told of every point that goes in
 */
export function workOut(slug, period, inputs, figureOf, taken = () => {}) {
  const bySlug = new Map(inputs.map((input) => [input.indicator.slug, input]));
  const day = firstDay(period);
  const definitions = new Map(
    [...bySlug].map(([name, input]) => [name, definitionOn(input.definitions, day)]),
  );
  /** Since when the area has been the one that a figure is of, of every figure that goes in. */
  const grounds = new Set();
  const trees = new Map();
  const treeOf = (name) => {
    if (!trees.has(name)) trees.set(name, read(definitions.get(name).formula.expression));
    return trees.get(name);
  };

  function observed(name, at) {
    const { definitions: all, points } = bySlug.get(name);
    const point = points.find((each) => each.period === at);
    if (!point) return nobodySaid;
    taken(name, point);
    if (point.value !== undefined) grounds.add(point.areaSince);
    return countsAs(definitionOn(all, firstDay(at)), definitions.get(name))
      ? figureOf(point)
      : undefinedFor('DEFINITION_CHANGED');
  }

  function indicator(name, at) {
    const definition = definitions.get(name);
    if (!definition) throw new SyntaxError(`${name} is not among the inputs`);
    if (!definition.formula) return observed(name, at);
    return of(treeOf(name), at, definition.formula.nullPolicy);
  }

  /** Between how many periods before the figures are that go into an expression, by observed indicator. */
  function spansOf(tree) {
    if (tree.number) return new Map();
    if (tree.indicator) {
      if (definitions.get(tree.indicator).formula) return spansOf(treeOf(tree.indicator));
      return new Map([[tree.indicator, [0, 0]]]);
    }
    const count = periodsLast.includes(tree.does) ? Number(tree.count.n) : 0;
    return tree.parts
      .map((part) => farther(spansOf(part), count, tree.does === 'lag' ? count : 0))
      .reduce(together);
  }

  /** Whether the area became another one between the figures of an indicator that are set against each other. */
  const isOtherArea = (spans, at) =>
    [...spans].some(([name, [first, last]]) =>
      bySlug
        .get(name)
        .points.some(
          ({ period: each, breaks = [] }) =>
            breaks.some((kind) => kind !== 'DEFINITION') &&
            isBefore(later(at, -last), each) &&
            !isBefore(later(at, -first), each),
        ),
    );

  const unlessMoved = (spans, at, x, y, work) =>
    isKnown(x) && isKnown(y) && isOtherArea(spans(), at)
      ? undefinedFor('AREA_CHANGED')
      : work(x, y);

  function of(tree, at, policy) {
    if (tree.number) return known(tree.number);
    if (tree.indicator) {
      const figure = indicator(tree.indicator, at);
      return policy === 'ZERO' && mayBeNothing.includes(figure.missing) ? known(r.zero) : figure;
    }
    const now = (index) => of(tree.parts[index], at, policy);
    const start = periodsLast.includes(tree.does) ? later(at, -Number(tree.count.n)) : at;
    const then = (index) => of(tree.parts[index], start, policy);
    const change = (index) =>
      unlessMoved(
        () => farther(spansOf(tree.parts[index]), Number(tree.count.n), 0),
        at,
        now(index),
        then(index),
        tree.does === 'cagr' ? (o, b) => growth(o, b, start, at) : f.minus,
      );
    const compared = (work) =>
      unlessMoved(
        () => inBoth(...tree.parts.map((part) => spansOf(part))),
        at,
        now(0),
        now(1),
        work,
      );
    switch (tree.does) {
      case 'sum':
        return sumOf(
          tree.parts.map((_, index) => now(index)),
          policy,
        );
      case 'plus':
        return policy === 'SKIP' ? sumOf([now(0), now(1)], policy) : f.plus(now(0), now(1));
      case 'minus':
        return compared(f.minus);
      case 'times':
        return times(now(0), now(1));
      case 'over':
        return compared(over);
      case 'lag':
        return then(0);
      case 'change':
      case 'cagr':
        return change(0);
      case 'perCapita':
        return times(over(now(0), now(1)), known(tree.count));
      default:
        return both(change(0), change(1), (above, below) =>
          r.sign(below.value) > 0 ? over(above, below) : undefinedFor('DENOMINATOR_NOT_GROWING'),
        );
    }
  }

  const figure = indicator(slug, period);
  // What is counted on some borders is not worked with together with what is counted on others.
  if (isKnown(figure) && grounds.size > 1) return undefinedFor('AREA_CHANGED');
  // What was observed in that period stands as it is; what is worked out says that it lacks an answer.
  return isKnown(figure) || !definitions.get(slug).formula ? figure : f.unanswered(figure);
}
