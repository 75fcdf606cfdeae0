import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { assess } from './assess.mjs';
import { boundOfQualifier } from './figures.mjs';
import { evaluate, NoAnswer } from './formula.mjs';
import * as r from './rational.mjs';

/** The rows of the golden vectors that an assessment or a formula answers, written down by hand from the document. */
const rows = JSON.parse(readFileSync(join(import.meta.dirname, 'golden-vectors.json'), 'utf8'));

const figure = (number) => {
  const { value, qualifier, missing } = typeof number === 'string' ? { value: number } : number;
  if (missing) return { missing };
  return { value: r.number(value), bound: boundOfQualifier[qualifier ?? 'EXACT'] };
};
const betterDown = ['AT_MOST'];

const caseOf = ({
  kind = 'STOCK',
  baseline,
  observed,
  target,
  counting = 'EACH_PERIOD',
  due,
  deadline = '2020',
  direction = betterDown.includes(target[0]) ? 'DECREASE' : 'INCREASE',
}) => ({
  definition: {
    kind,
    direction,
    unit: r.one,
  },
  baseline: baseline && { period: '2015', figure: figure(baseline) },
  observed: Object.entries(observed).map(([period, value]) => ({ period, figure: figure(value) })),
  target: {
    comparator: target[0],
    value: target[1] && r.number(target[1]),
    deadline,
    trajectory: 'LINEAR',
    interim: [],
    counting,
  },
  thresholds: { onTrack: r.number('-0.1'), atRisk: r.number('-0.25') },
  due: due ?? '2020',
});

const exact = (text) => {
  const [over, under = '1'] = text.split('/');
  return r.divide(r.number(over), r.number(under));
};

describe('the golden vectors', () => {
  it.each(rows)('$row: $what', (row) => {
    const found = assess(caseOf(row));
    for (const [part, wanted] of Object.entries(row.expected)) {
      const { value, undefined: reason } = found[part] ?? {};
      if (['outcome', 'status', 'flags'].includes(part)) expect(found[part]).toEqual(wanted);
      else if (/^[A-Z_]+$/.test(wanted)) expect(reason).toBe(wanted);
      else expect(r.text(value)).toBe(r.text(exact(wanted)));
    }
  });

  const numbers = (named) =>
    Object.entries(named).map(([name, value]) => ({
      name,
      term: /^[A-Z_]+$/.test(value) ? { missing: value } : { value },
    }));
  const answer = (formula, named) => r.text(evaluate(formula, numbers(named)).value);

  it('6: over zero there is no answer', () => {
    expect(() => evaluate('x / y', numbers({ x: '3', y: '0' }))).toThrow(NoAnswer);
  });

  it('17: a child without a number is left out, and does not count as zero', () => {
    const children = { a: '0.4', b: 'NOT_REPORTED' };
    expect(answer('mean(known)', children)).toBe('0.4');
    expect(() => evaluate('sum(all)', numbers(children))).toThrow(NoAnswer);
  });

  it('21: new jobs for each new inhabitant say nothing where nobody is new', () => {
    const formula = 'x / y when y > 0';
    expect(answer(formula, { x: '180', y: '400' })).toBe('0.45');
    expect(() => evaluate(formula, numbers({ x: '180', y: '-50' }))).toThrow(NoAnswer);
  });

  it('23: who is in two classes counts once', () => {
    const all = (from, to) => Array.from({ length: to - from }, (_, i) => `${from + i}`);
    const classes = [
      { name: 'kull1', term: { members: all(0, 40) } },
      { name: 'kull2', term: { members: all(34, 69) } },
    ];
    expect(r.text(evaluate('count(all)', classes).value)).toBe('69');
  });

  it('24: what was three is their sum', () => {
    expect(answer('sum(all)', { ringerike: '29400', hole: '6463', jevnaker: '6444' })).toBe(
      '42307',
    );
  });
});

describe('the ways to a target', () => {
  const on = (trajectory, at, change = {}) => {
    const given = caseOf({ baseline: '100', observed: { [at]: '1' }, target: ['AT_LEAST', '200'] });
    return assess({ ...given, due: at, target: { ...given.target, trajectory, ...change } });
  };
  const expectedOn = (...way) => r.text(on(...way).expected.value);

  it('go by equal steps, all at the end, by equal growth, or from point to point', () => {
    expect(expectedOn('LINEAR', '2017')).toBe('140');
    expect(expectedOn('STEP', '2019')).toBe('100');
    expect(expectedOn('STEP', '2020')).toBe('200');
    const interim = [{ period: '2018', figure: figure('190') }];
    expect(expectedOn('CUSTOM', '2017', { interim })).toBe('160');
    expect(expectedOn('CUSTOM', '2019', { interim })).toBe('195');
    const doubled = on('COMPOUND', '2016').expected.value;
    expect(r.nearly(r.power(doubled, r.number('5')), r.number('20000000000'))).toBe(true);
    expect(expectedOn('LINEAR', '2022')).toBe('200');
  });

  const status = (value, at = '2016') =>
    assess(
      caseOf({
        baseline: '100',
        observed: { [at]: value },
        due: at,
        target: ['AT_LEAST', '200'],
      }),
    ).status;

  it('say how it goes by thresholds that still belong to the better side', () => {
    // 120 is expected in 2016; the way is 100 long.
    expect(status('110')).toBe('ON_TRACK');
    expect(status('109.999')).toBe('AT_RISK');
    expect(status('95')).toBe('AT_RISK');
    expect(status('94.999')).toBe('OFF_TRACK');
    expect(status('200')).toBe('ACHIEVED');
    expect(status('199', '2020')).toBe('OFF_TRACK');
  });
});

describe('what is to be kept', () => {
  const kept = (target, value, direction = 'INCREASE') => {
    const given = caseOf({ baseline: '10', observed: { 2020: value }, target: [target] });
    return assess({
      ...given,
      definition: { ...given.definition, direction },
      target: { ...given.target, low: r.number('4'), high: r.number('6') },
    });
  };

  it('is a range with both its ends, and the distance to the nearest outside', () => {
    expect(kept('RANGE', '6').outcome).toBe('MET');
    expect(r.text(kept('RANGE', '4').gap.value)).toBe('0');
    expect(kept('RANGE', '8')).toMatchObject({ outcome: 'NOT_MET', status: 'OFF_TRACK' });
    expect(r.text(kept('RANGE', '8').gap.value)).toBe('-2');
    expect(r.text(kept('RANGE', '3').gap.value)).toBe('-1');
  });

  it('is what was, within the rounding unit, or better', () => {
    expect(kept('MAINTAIN', '9.1').outcome).toBe('MET');
    expect(kept('MAINTAIN', '9').outcome).toBe('NOT_MET');
    expect(kept('MAINTAIN', '15').outcome).toBe('MET');
    expect(kept('MAINTAIN', '15', 'DECREASE').outcome).toBe('NOT_MET');
    expect(kept('MAINTAIN', '11', 'MAINTAIN').outcome).toBe('NOT_MET');
  });

  it('is a direction: improved, unchanged, worsened, or not to be told', () => {
    expect(kept('DIRECTION_ONLY', '11').outcome).toBe('IMPROVED');
    expect(kept('DIRECTION_ONLY', '10.9').outcome).toBe('UNCHANGED');
    expect(kept('DIRECTION_ONLY', '11', 'DECREASE').outcome).toBe('WORSENED');
    expect(kept('DIRECTION_ONLY', '11', 'NONE').outcome).toBe('UNDEFINED');
  });
});

describe('a sum of flows', () => {
  const sum = (observed, value) =>
    assess(
      caseOf({
        kind: 'FLOW',
        counting: 'ACCUMULATED',
        baseline: '0',
        observed,
        target: ['AT_LEAST', value],
      }),
    );

  it('that lacks a period is the least it can be, which says so', () => {
    const some = sum({ 2016: '20', 2018: '15', 2019: '3', 2020: '20' }, '50');
    expect(some.observed).toMatchObject({ bound: 'LOWER' });
    expect(some).toMatchObject({ outcome: 'MET', status: 'ACHIEVED', flags: ['LOWER_BOUND'] });
    const few = sum({ 2016: '20', 2018: '15', 2020: '20' }, '60');
    expect(few).toMatchObject({ outcome: 'UNDEFINED', flags: ['LOWER_BOUND', 'UNDECIDED'] });
  });

  it('is none where what is lacking meets what is below zero', () => {
    expect(sum({ 2016: '-5', 2020: '20' }, '50')).toMatchObject({
      observed: { missing: 'NOT_REPORTED' },
      status: 'NO_DATA',
    });
  });

  it('is held back where a part of it is, whatever else is lacking', () => {
    const heldBack = { missing: 'SUPPRESSED' };
    for (const other of [
      {},
      { 2018: { missing: 'NOT_REPORTED' } },
      { 2018: { missing: 'WITHDRAWN' } },
    ])
      expect(sum({ 2016: '-3', 2017: heldBack, ...other, 2019: '4' }, '50')).toMatchObject({
        observed: heldBack,
        status: 'NO_DATA',
      });
  });

  it('of which a part is only about so much is no more exact than that', () => {
    const about = { value: '20', qualifier: 'CIRCA' };
    const whole = { 2016: '1', 2017: about, 2018: '1', 2019: '1', 2020: '1' };
    expect(sum(whole, '50').flags).toEqual(['APPROXIMATE']);
    const some = { 2016: '1', 2017: about, 2020: '1' };
    expect(sum(some, '50').flags).toEqual(['LOWER_BOUND', 'APPROXIMATE', 'UNDECIDED']);
  });
});

describe('what cannot be assessed', () => {
  const atLeastThree = { value: '3', qualifier: 'AT_LEAST' };
  const why = (given) => assess(caseOf({ observed: { 2020: '3' }, ...given })).notAssessable;

  it.each([
    ['UNDECIDED', { observed: { 2020: atLeastThree }, target: ['AT_LEAST', '5'] }],
    ['UNDECIDED', { observed: { 2020: atLeastThree }, target: ['UP_TO', '5'] }],
    ['UNDECIDED', { observed: { 2020: atLeastThree }, target: ['MAINTAIN'], baseline: '4' }],
    ['NO_BASELINE', { observed: { 2020: atLeastThree }, target: ['MAINTAIN'] }],
    ['NO_BASELINE', { target: ['DIRECTION_ONLY'], direction: 'MAINTAIN' }],
    ['NO_BASELINE', { target: ['AT_LEAST', '5'], deadline: '2025' }],
    ['NO_DIRECTION', { target: ['DIRECTION_ONLY'], direction: 'NONE', baseline: '4' }],
    ['GROWTH_NEEDS_POSITIVE_VALUES', { target: ['GROWTH_RATE', '0.1'], baseline: '0' }],
  ])('says that it is for %s', (reason, given) => {
    expect(why(given)).toEqual({ undefined: reason });
  });

  it('has no reason where there is a status', () => {
    expect(why({ target: ['AT_LEAST', '5'] })).toBeUndefined();
    expect(why({ target: ['AT_LEAST', '3'] })).toBeUndefined();
  });
});

describe('the time', () => {
  const inTime = (observed, due) =>
    assess(caseOf({ baseline: '10', observed, target: ['AT_LEAST', '20'], due }));
  const at = (observed, due) => inTime(observed, due).status;

  it('makes a number old, or none due', () => {
    expect(at({ 2018: '25' }, '2020')).toBe('STALE');
    expect(at({ 2015: '10' }, '2015')).toBe('NOT_STARTED');
    expect(at({ 2015: '10' }, '2016')).toBe('NO_DATA');
  });

  it('that has not come tells the last number there is, whichever is due', () => {
    const early = inTime({ 2014: '9', 2015: '10' }, '2014');
    expect(early).toMatchObject({
      period: '2015',
      status: 'NOT_STARTED',
      notAssessable: { undefined: 'NOT_AFTER_BASELINE' },
    });
    expect(r.text(early.observed.value)).toBe('10');
    expect(inTime({}, '2014')).toMatchObject({
      period: '2014',
      observed: { missing: 'NOT_REPORTED' },
      notAssessable: { undefined: 'NOT_AFTER_BASELINE' },
    });
  });
});
