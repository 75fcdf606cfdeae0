import { describe, expect, it } from 'vitest';

import { objections } from './recompute-assessments.mjs';
import { assess } from './recompute/assess.mjs';
import { dayDifferences, dueDifferences, inputsOf } from './recompute/check.mjs';
import { explanation } from './recompute/example.mjs';
import { evaluate, NoAnswer } from './recompute/formula.mjs';
import { lastDue, periodsBetween, plus, yearsBetween } from './recompute/periods.mjs';
import * as r from './recompute/rational.mjs';
import { parseExactly } from './recompute/read.mjs';

const altered = (change) => {
  const other = explanation();
  change(other);
  return objections(other);
};

describe('an explanation', () => {
  it('that is right is not objected to', () => {
    expect(objections(explanation())).toEqual([]);
  });

  it.each([
    ['a figure', (e) => (e.observed[1].value = '13')],
    ['a figure that is only a least', (e) => (e.observed[1].lowerBound = true)],
    ['a baseline', (e) => (e.assessment.baseline.value = '11')],
    ['a target', (e) => (e.assessment.target.value = '21')],
    ['a comparator', (e) => (e.assessment.target.comparator = 'AT_MOST')],
    ['a status', (e) => (e.assessment.status = 'AT_RISK')],
    ['an outcome', (e) => (e.assessment.outcome = 'MET')],
    ['a last digit', (e) => (e.assessment.attainment.value = '0.4000000001')],
    [
      'a missing figure that became zero',
      (e) => (e.observed = [{ ...e.observed[0], period: '2017' }]),
    ],
    ['a flag', (e) => e.assessment.flags.push('LOWER_BOUND')],
    ['a period that is due', (e) => (e.assessment.due = '2016')],
    ['the day', (e) => (e.asOf = '2018-04-01')],
    ['a step', (e) => (e.steps[1].output.value = '15')],
    ['an input of a step', (e) => (e.steps[1].inputs[2].term.value = '3')],
    ['a part of a sum', (e) => (e.steps[0].inputs[0].term.value = '7')],
    ['a sum', (e) => e.steps.shift()],
    ['another unit', (e) => (e.wantedOf = { ...e.definition, unit: 'tusen' })],
    ['the rule', (e) => (e.assessment.ruleVersion = '2')],
  ])('with %s altered is found out (control)', (_, change) => {
    expect(altered(change)).not.toEqual([]);
  });

  it('is not measured from what could not be told on the day', () => {
    const measuredFrom = (period) => {
      const told = explanation();
      const assessment = { ...told.assessment, baseline: { ...told.assessment.baseline, period } };
      return dayDifferences({ ...told, observed: [], assessment });
    };
    expect(measuredFrom('2018')).toEqual([]);
    expect(measuredFrom('2019')).toEqual(['baseline 2019: told on 2018-03-31, before it was over']);
  });

  it.each(['EACH_PERIOD', 'ACCUMULATED'])(
    'is by nothing that came after the deadline (%s)',
    (counting) => {
      const later = { period: '2018', value: '99', lowerBound: false };
      const foundOf = (observed) => {
        const told = explanation();
        const target = { ...told.assessment.target, counting, deadline: '2017' };
        return assess(inputsOf({ ...told, observed, assessment: { ...told.assessment, target } }));
      };
      const { observed } = explanation();
      expect(foundOf(observed)).toMatchObject({ period: '2017' });
      expect(foundOf([...observed, later])).toEqual(foundOf(observed));
      expect(foundOf([later])).toMatchObject({
        period: '2017',
        observed: { missing: 'NOT_REPORTED' },
      });
    },
  );

  it('has no figure of what had not all happened on the day', () => {
    const { definition, ...rest } = explanation();
    const on = (asOf, kind) =>
      dayDifferences({ ...rest, asOf, definition: { ...definition, kind } });
    expect(on('2017-01-01', 'STOCK')).toEqual([]);
    expect(on('2016-12-31', 'STOCK')).toHaveLength(1);
    for (const kind of ['FLOW', 'CUMULATIVE', 'RATIO', 'RATE', 'INDEX', 'SCALE']) {
      expect(on('2017-12-31', kind)).toEqual([]);
      expect(on('2017-12-30', kind)).toEqual([
        'observed 2017: told on 2017-12-30, before it was over',
      ]);
    }
  });

  it('asks for no number of a period after the deadline', () => {
    const { assessment, ...rest } = explanation();
    const later = { ...rest, asOf: '2026-01-01' };
    expect(dueDifferences({ ...later, assessment: { ...assessment, due: '2020' } })).toEqual([]);
    expect(dueDifferences({ ...later, assessment: { ...assessment, due: '2024' } })).toEqual([
      'due: published 2024, recomputed 2020',
    ]);
  });

  it('is held against the assessment that was published beside it (control)', () => {
    const { assessment } = explanation();
    expect(objections(explanation(), { ...assessment, status: 'STALE' })).toContain(
      'status: published STALE, recomputed ON_TRACK',
    );
  });
});

describe('a formula', () => {
  const of = (formula, terms) =>
    evaluate(
      formula,
      Object.entries(terms).map(([name, term]) => ({ name, term })),
    );
  const n = (value, bound) => ({ value, bound });

  it('binds powers before products before sums, and powers from the right', () => {
    expect(r.text(of('1 + 2 * 3 ^ 2 - -4 / (3 - 1)', {}).value)).toBe('21');
    expect(r.text(of('2 ^ 3 ^ 2', {}).value)).toBe('512');
    expect(r.text(of('8 - 3 - 2', {}).value)).toBe('3');
  });

  it('chooses, and works out only what it chose', () => {
    expect(of("if(x >= 1, 'YES', 'NO')", { x: n('1') }).word).toBe('YES');
    expect(r.text(of('if(x > 0, 1, 1 / x)', { x: n('2') }).value)).toBe('1');
    const words = { outcome: { word: 'NOT_MET' }, met: { word: 'A' }, unmet: { word: 'B' } };
    expect(of("case(outcome, 'MET', met, 'NOT_MET', unmet, 'UNDEFINED')", words).word).toBe('B');
  });

  it('leaves open what a bound leaves open', () => {
    const outcome = "if(o >= t, 'MET', 'NOT_MET')";
    expect(of(outcome, { o: n('5', 'LOWER'), t: n('4') }).word).toBe('MET');
    expect(of(outcome, { o: n('3', 'LOWER'), t: n('4') }).word).toBe('UNDEFINED');
    expect(of(outcome, { o: n('3', 'UPPER'), t: n('4') }).word).toBe('NOT_MET');
    expect(of(outcome, { o: n('3', 'CIRCA'), t: n('4') }).word).toBe('NOT_MET');
    const range = "if(min(o - low, high - o) >= 0, 'MET', 'NOT_MET')";
    expect(of(range, { o: n('9', 'LOWER'), low: n('4'), high: n('6') }).word).toBe('NOT_MET');
    expect(of(range, { o: n('5', 'LOWER'), low: n('4'), high: n('6') }).word).toBe('UNDEFINED');
    const change = "if(abs(o - b) < u, 'SAME', if(o > b, 'UP', 'DOWN'))";
    expect(of(change, { o: n('9', 'LOWER'), b: n('4'), u: n('1') }).word).toBe('UP');
  });

  it('has no answer without a number, and none that is made up', () => {
    expect(() => of('x + y', { x: n('1'), y: { missing: 'SUPPRESSED' } })).toThrow(NoAnswer);
    expect(() => of('b * g when b > 0', { b: n('0'), g: n('1') })).toThrow(NoAnswer);
    expect(r.text(of('b * 2 when b > 0', { b: n('3', 'UPPER') }).value)).toBe('6');
    expect(() => of('b * 2 when b > 0', { b: n('-3', 'LOWER') })).toThrow(NoAnswer);
    expect(() => of('x + z', { x: n('1') })).toThrow('no input is called z');
    expect(() => of('x )', { x: n('1') })).toThrow(SyntaxError);
  });

  it('compares and counts periods', () => {
    const terms = { from: { period: '2019-Q3' }, to: { period: '2020-Q1' } };
    expect(r.text(of('periods(from, to)', terms).value)).toBe('2');
    expect(r.text(of('years(from, to)', terms).value)).toBe('0.5');
    expect(of("if(from < to, 'STALE', 'NOT')", terms).word).toBe('STALE');
    expect(of("if(to <= from, 'STALE', 'NOT')", terms).word).toBe('NOT');
  });
});

describe('periods', () => {
  it('follow each other', () => {
    expect(plus('2019-H2', 1)).toBe('2020-H1');
    expect(plus('2019-12', 1)).toBe('2020-01');
    expect(plus('2020-03-01', -1)).toBe('2020-02-29');
    expect(plus('2019-Q4', -4)).toBe('2018-Q4');
    expect(periodsBetween('2019-07', '2020-01')).toBe(6);
    expect(() => periodsBetween('2019', '2020-01')).toThrow('differ in length');
  });

  it('make years, of which days are the part they are of the year they lie in', () => {
    expect(r.text(yearsBetween('2019', '2024'))).toBe('5');
    expect(r.text(yearsBetween('2019-07-01', '2021-07-01'))).toBe('2');
    expect(yearsBetween('2018-01-01', '2018-07-02')).toEqual(r.ratio(182n, 365n));
    expect(yearsBetween('2020-02-29', '2021-02-28')).toEqual(r.one);
  });

  it('are due when they have ended and the time to report is over', () => {
    const due = (frequency, reportingLag, day) =>
      lastDue({ kind: 'FLOW', frequency, reportingLag: String(reportingLag) }, day);
    expect(due('YEAR', 90, '2018-03-31')).toBe('2017');
    expect(due('YEAR', 90, '2018-03-30')).toBe('2016');
    expect(due('YEAR', 0, '2017-12-31')).toBe('2017');
    expect(due('QUARTER', 30, '2018-05-01')).toBe('2018-Q1');
    expect(due('MONTH', 0, '2018-05-30')).toBe('2018-04');
    expect(due('DAY', 2, '2018-05-03')).toBe('2018-05-01');
  });

  it('are due from their beginning where it is told what there was then', () => {
    const due = (frequency, reportingLag, day) =>
      lastDue({ kind: 'STOCK', frequency, reportingLag: String(reportingLag) }, day);
    expect(due('YEAR', 60, '2018-03-02')).toBe('2018');
    expect(due('YEAR', 60, '2018-03-01')).toBe('2017');
    expect(due('YEAR', 0, '2018-01-01')).toBe('2018');
    expect(due('QUARTER', 30, '2018-05-01')).toBe('2018-Q2');
    expect(due('QUARTER', 30, '2018-04-30')).toBe('2018-Q1');
    expect(due('DAY', 2, '2018-05-03')).toBe('2018-05-01');
  });
});

describe('numbers', () => {
  it('are read with every digit', () => {
    const exact = '0.4985451888071052493223705448863484';
    expect(parseExactly(`{"a":[${exact},-1e2],"b":"1.50 \\" 2"}`)).toEqual({
      a: [exact, '-1e2'],
      b: '1.50 " 2',
    });
    expect(r.text(r.number('-1.2e3'))).toBe('-1200');
  });

  it('have exact roots where there are any', () => {
    expect(r.power(r.number('1.21'), r.ratio(1n, 2n))).toEqual(r.number('1.1'));
    expect(r.power(r.number('2'), r.ratio(-2n))).toEqual(r.number('0.25'));
    expect(r.text(r.power(r.number('2'), r.ratio(1n, 2n)))).toMatch(
      /^1\.41421356237309504880168872420969/,
    );
    expect(() => r.power(r.number('-1'), r.ratio(1n, 2n))).toThrow(RangeError);
  });
});
