/**
 * What a figure says of its target, worked out from what is written of indicators, and from nothing of how the product does
 * it: attainment, what is expected, the gap, the outcome, the status and the flags.
 */
import * as f from './figures.mjs';
import { held } from './held.mjs';
import { earlier, isBefore, periodsBetween, yearsBetween } from './periods.mjs';
import * as r from './rational.mjs';

const { known, undefinedFor } = f;
const notReported = { missing: 'NOT_REPORTED' };
const undecided = undefinedFor('UNDECIDED');

/** What is wanted at the deadline, as a number; for growth, what the baseline should have become. */
function wantedNumber({ target, baseline }, period = target.deadline) {
  if (target.comparator !== 'GROWTH_RATE') return known(target.value);
  if (!baseline) return undefinedFor('NO_BASELINE');
  if (r.sign(baseline.figure.value) <= 0) return undefinedFor('GROWTH_NEEDS_POSITIVE_VALUES');
  const years = yearsBetween(baseline.period, period);
  return f.times(baseline.figure, r.power(r.add(r.one, target.value), years));
}

const straight = (from, to, period) => {
  const part = r.ratio(
    BigInt(periodsBetween(from.period, period)),
    BigInt(periodsBetween(from.period, to.period)),
  );
  return f.plus(f.times(from.figure, r.subtract(r.one, part)), f.times(to.figure, part));
};

function expectedAt(a, period) {
  const { target, baseline } = a;
  if (!baseline) return undefinedFor('NO_BASELINE');
  if (target.comparator === 'GROWTH_RATE') return wantedNumber(a, earlier(period, target.deadline));
  const end = { period: target.deadline, figure: known(target.value) };
  if (!isBefore(period, target.deadline) || !isAWay(a, end.figure)) return end.figure;
  switch (target.trajectory) {
    case 'STEP':
      return baseline.figure;
    case 'COMPOUND': {
      const b = baseline.figure.value;
      if (r.sign(b) <= 0 || r.sign(target.value) <= 0)
        return undefinedFor('GROWTH_NEEDS_POSITIVE_VALUES');
      const part = r.ratio(
        BigInt(periodsBetween(baseline.period, period)),
        BigInt(periodsBetween(baseline.period, target.deadline)),
      );
      return known(r.multiply(b, r.power(r.divide(target.value, b), part)), baseline.figure.bound);
    }
    default: {
      const points = target.trajectory === 'CUSTOM' ? target.interim : [];
      const way = [baseline, ...points, end];
      const next = way.findIndex((point) => isBefore(period, point.period));
      return straight(way[next - 1], way[next], period);
    }
  }
}

/** Which way is better: by the comparator, and for growth by the direction of what grows. */
const moreIsBetter = ({ target, definition }) =>
  target.comparator === 'AT_LEAST' ||
  (target.comparator === 'GROWTH_RATE' && definition.direction !== 'DECREASE');

/** Whether the baseline falls short of what is wanted, so that there is a way to go. */
const isAWay = (a, wanted) =>
  r.sign(r.subtract(wanted.value, a.baseline.figure.value)) === (moreIsBetter(a) ? 1 : -1);

const outcomeOf = (inside) => (inside === null ? 'UNDEFINED' : inside ? 'MET' : 'NOT_MET');
const keeping = (inside, met) => (inside === null ? 'UNDEFINED' : inside ? met : 'OFF_TRACK');
function attainmentOf(a, figure) {
  const { baseline } = a;
  if (!baseline) return undefinedFor('NO_BASELINE');
  const wanted = wantedNumber(a);
  if (!f.isKnown(wanted)) return wanted;
  const way = f.minus(wanted, baseline.figure);
  if (r.sign(way.value) === 0) return undefinedFor('TARGET_EQUALS_BASELINE');
  if (!isAWay(a, wanted)) return undefinedFor('BASELINE_MEETS_TARGET');
  return f.over(f.minus(figure, baseline.figure), way);
}

function statusByGap(gap, way, { onTrack, atRisk }) {
  const { low, high } = f.range(gap);
  const at = (end) => {
    if (end === null) return null;
    if (r.compare(end, r.multiply(onTrack, way)) >= 0) return 'ON_TRACK';
    return r.compare(end, r.multiply(atRisk, way)) >= 0 ? 'AT_RISK' : 'OFF_TRACK';
  };
  const [worst, best] = [
    low === null ? 'OFF_TRACK' : at(low),
    high === null ? 'ON_TRACK' : at(high),
  ];
  return worst === best ? worst : 'UNDEFINED';
}

const noLess = (figure) => (f.isKnown(figure) ? f.lies(figure, r.zero, null) : null);

/** AT_LEAST, AT_MOST and GROWTH_RATE: there is a number to reach, and a way to it. */
function alongAPath(a, { period, figure }) {
  const { target, baseline, thresholds } = a;
  const more = moreIsBetter(a);
  const end = wantedNumber(a);
  const expected = expectedAt(a, period);
  const gap = more ? f.minus(figure, expected) : f.minus(expected, figure);
  const growing = target.comparator === 'GROWTH_RATE';
  const left = more ? f.minus(figure, end) : f.minus(end, figure);
  const reached = noLess(left);
  const met = growing ? noLess(gap) : reached;
  const late = !isBefore(period, target.deadline);
  const attainment = attainmentOf(a, figure);
  let status;
  const noWay = baseline && f.isKnown(end) && !isAWay(a, end);
  if (growing && noWay) status = keeping(met, late ? 'ACHIEVED' : 'ON_TRACK');
  else if (reached) status = 'ACHIEVED';
  else if (reached === null && (late || noWay)) status = 'UNDEFINED';
  else if (noWay || late) status = 'OFF_TRACK';
  else if (f.isKnown(attainment) && f.isKnown(gap)) {
    const way = r.absolute(r.subtract(end.value, baseline.figure.value));
    status = statusByGap(gap, way, thresholds);
  } else status = 'UNDEFINED';
  return {
    outcome: outcomeOf(met),
    status,
    attainment,
    expected,
    gap,
    why: whyNoWay(end, met, gap),
  };
}

/** What is lacking where there is no status: the number to reach, the way there, or a number that decides. */
function whyNoWay(end, met, gap) {
  if (!f.isKnown(end)) return end;
  return met === null || f.isKnown(gap) ? undecided : gap;
}

/** How much more or less than the baseline, and how much better that is. */
function changeSince({ baseline, definition }, figure) {
  if (!baseline) return { gap: undefinedFor('NO_BASELINE') };
  const change = f.minus(figure, baseline.figure);
  const better = { INCREASE: change, DECREASE: f.minus(baseline.figure, figure) };
  return { change, gap: better[definition.direction] ?? undefinedFor('NO_DIRECTION') };
}

/** How far outside a range, below zero, or zero inside: never more, so that what is not known can only make it worse there. */
function gapToRange(figure, low, high) {
  const nearest = r.least(r.subtract(figure.value, low), r.subtract(high, figure.value), r.zero);
  if (f.isPoint(figure)) return known(nearest, figure.bound);
  const inTheRange = r.sign(nearest) === 0;
  return known(nearest, inTheRange || f.lies(figure, low, high) === false ? 'UPPER' : 'OPEN');
}

/** Whether a change is one down or up: what is less than the rounding unit is none. */
const moved = (change, unit) => ({
  down: f.lies(change, null, r.negate(unit)),
  up: f.lies(change, unit, null),
});

/** UP_TO, RANGE and MAINTAIN: something to keep to, at all times. */
function byKeeping(a, { period, figure }) {
  const { target, baseline, definition } = a;
  const noWay = {
    attainment: undefinedFor('NOT_MEASURED_BY_ATTAINMENT'),
    expected: undefinedFor('NO_PATH'),
  };
  const inTime = isBefore(period, target.deadline);
  const judged = (inside, rest) => ({
    outcome: outcomeOf(inside),
    status: keeping(inside, inTime && target.comparator === 'UP_TO' ? 'ON_TRACK' : 'ACHIEVED'),
    ...noWay,
    ...rest,
  });
  if (target.comparator === 'UP_TO') {
    const inside = f.lies(figure, null, target.value);
    const share =
      r.sign(target.value) === 0
        ? undefinedFor('ZERO_DENOMINATOR')
        : f.times(figure, r.divide(r.one, target.value));
    const gap = f.minus(known(target.value), figure);
    return judged(inside, inside === false ? { gap } : { gap, attainment: share });
  }
  if (target.comparator === 'RANGE') {
    const { low, high } = target;
    const inside = f.lies(figure, low, high);
    return judged(inside, { gap: gapToRange(figure, low, high) });
  }
  const { change, gap } = changeSince(a, figure);
  if (!baseline) return judged(null, { gap, attainment: gap, why: gap });
  const { down, up } = moved(change, definition.unit);
  const broken = { INCREASE: [down], DECREASE: [up] }[definition.direction] ?? [down, up];
  const inside = broken.includes(true) ? false : broken.includes(null) ? null : true;
  return judged(inside, { gap });
}

/** DIRECTION_ONLY: better, as it was, or worse; what differs by less than the rounding unit is the same. */
function byDirection(a, { figure }) {
  const { baseline, definition } = a;
  const { change, gap } = changeSince(a, figure);
  const judged = (outcome, status) => ({
    outcome,
    status,
    attainment: baseline ? undefinedFor('NO_TARGET') : gap,
    expected: undefinedFor('NO_PATH'),
    gap,
    // Without something to measure from, or a way that is better, no number would tell.
    why: baseline && definition.direction !== 'NONE' ? undecided : gap,
  });
  if (!baseline || definition.direction === 'NONE') return judged('UNDEFINED', 'UNDEFINED');
  const { unit, direction } = definition;
  const { down, up } = moved(change, unit);
  if (down === null || up === null) return judged('UNDEFINED', 'UNDEFINED');
  if (!down && !up) return judged('UNCHANGED', direction === 'MAINTAIN' ? 'ON_TRACK' : 'AT_RISK');
  const better = direction === (up ? 'INCREASE' : 'DECREASE');
  return better ? judged('IMPROVED', 'ON_TRACK') : judged('WORSENED', 'OFF_TRACK');
}

function growthOf({ target, baseline }, { period, figure }) {
  if (target.comparator !== 'GROWTH_RATE') return undefinedFor('NOT_A_GROWTH_TARGET');
  if (!baseline) return undefinedFor('NO_BASELINE');
  const [o, b] = [figure.value, baseline.figure.value];
  if (r.sign(o) <= 0 || r.sign(b) <= 0) return undefinedFor('GROWTH_NEEDS_POSITIVE_VALUES');
  const years = yearsBetween(baseline.period, period);
  const grown = r.power(r.divide(o, b), r.divide(r.one, years));
  return known(r.subtract(grown, r.one), f.minus(figure, baseline.figure).bound);
}

const flagOfBound = {
  LOWER: 'LOWER_BOUND',
  UPPER: 'UPPER_BOUND',
  CIRCA: 'APPROXIMATE',
  OPEN: 'OPEN_BOUND',
};

/** Why there is nothing to hold a figure against. */
function noMeasure({ target, measuredOtherwise }) {
  if (!target) return 'NO_TARGET';
  return measuredOtherwise ? 'DEFINITION_CHANGED' : undefined;
}

/** No judgement, and why. */
function without(reason, status, period, observed) {
  const parts = ['attainment', 'expected', 'gap', 'growth', 'notAssessable'];
  const none = Object.fromEntries(parts.map((part) => [part, reason]));
  return { period, observed, outcome: 'UNDEFINED', status, flags: [], ...none };
}

/** What is told of an indicator without a figure that counts. */
function withoutFigure({ observed, baseline, due }, lack) {
  const early = baseline && !isBefore(baseline.period, due);
  const status = early ? 'NOT_STARTED' : 'NO_DATA';
  const figure = lack ?? observed.find(({ period }) => period === due)?.figure ?? notReported;
  if (!early || lack) return without(f.unanswered(figure), status, due, figure);
  const last = observed.findLast((point) => f.isKnown(point.figure)) ?? { period: due, figure };
  return without(undefinedFor('NOT_AFTER_BASELINE'), status, last.period, last.figure);
}

function judgeOf({ target: { comparator } }) {
  if (comparator === 'DIRECTION_ONLY') return byDirection;
  return ['UP_TO', 'RANGE', 'MAINTAIN'].includes(comparator) ? byKeeping : alongAPath;
}

/** What has to be said of the number; that a part of it is only near is not hidden by a bound of the whole. */
function flagsOf({ figure, isNear }) {
  const flag = flagOfBound[figure.bound];
  return [...new Set([...(flag ? [flag] : []), ...(isNear ? ['APPROXIMATE'] : [])])];
}

/** The whole judgement of what went in. */
export function assess(a) {
  const nothing = noMeasure(a);
  if (nothing) {
    const last = a.observed.findLast(({ figure }) => f.isKnown(figure));
    if (last) return without(undefinedFor(nothing), 'UNDEFINED', last.period, last.figure);
    const { figure } = a.observed.find(({ period }) => period === a.due) ?? { figure: notReported };
    return without(undefinedFor(nothing), 'NO_DATA', a.due, figure);
  }
  const found = held(a);
  const { target, due } = a;
  if (!found?.figure) return withoutFigure(a, found?.missing);
  const { why = undecided, ...judged } = judgeOf(a)(a, found);
  const flags = flagsOf(found);
  if (target.comparator === 'UP_TO' && judged.outcome === 'NOT_MET') flags.push('EXCEEDS_CAP');
  if (judged.outcome === 'UNDEFINED' && !f.isPoint(found.figure)) flags.push('UNDECIDED');
  return {
    period: found.period,
    observed: found.figure,
    notAssessable: judged.status === 'UNDEFINED' ? why : undefined,
    growth: growthOf(a, found),
    flags,
    ...judged,
    status: isBefore(found.period, due) ? 'STALE' : judged.status,
  };
}
