import { describe, expect, it } from 'vitest';

import { objections } from '../recompute-assessments.mjs';
import { explanation } from './example.mjs';
import { known } from './figures.mjs';
import * as r from './rational.mjs';
import { workOut } from './worked-out.mjs';

/** The same, where the figures are worked out: a change over two years for each that is there, of an area of two parts. */
const workedOut = () => {
  const told = explanation();
  const sum = (a, b) => ({
    rule: 'SUM',
    formula: 'sum(all)',
    inputs: [
      { name: 'hole', term: { value: String(a) } },
      { name: 'ringerike', term: { value: String(b) } },
    ],
    output: { value: String(a + b) },
  });
  const observed = (slug, unit, figures) => ({
    indicator: { slug },
    definitions: [{ unit, kind: 'STOCK', areaAggregation: 'SUM', per: '1' }],
    points: Object.entries(figures).map(([period, value]) => ({
      period,
      ...(value === undefined ? { missing: 'NOT_REPORTED' } : { value: String(value) }),
      lowerBound: false,
      coverage: { have: '2', of: '2' },
    })),
  });
  const step = (rule, formula, x, y, value) => ({
    rule,
    formula,
    inputs: [
      { name: 'x', term: { value: x } },
      { name: 'y', term: { value: y } },
    ],
    output: { value },
  });
  const formula = {
    expression: 'change([personer], 2) / [hus] * 10 - (1.5 + 0.5)',
    nullPolicy: 'STRICT',
  };
  return {
    ...told,
    indicator: { slug: 'tetthet' },
    definition: { ...told.definition, formula },
    observed: [
      {
        period: '2016',
        missing: 'NOT_REPORTED',
        undefined: 'MISSING_INPUT',
        lowerBound: false,
        coverage: { have: '0', of: '1' },
      },
      { period: '2017', value: '14', lowerBound: false, coverage: { have: '2', of: '2' } },
    ],
    inputs: [
      observed('hus', 'hus', { 2015: 4, 2016: undefined, 2017: 5 }),
      observed('personer', 'personer', { 2015: 10, 2017: 18 }),
      {
        indicator: { slug: 'tetthet' },
        definitions: [{ ...told.definition, formula }],
        points: [],
      },
    ],
    steps: [
      sum(2, 3),
      sum(4, 6),
      sum(8, 10),
      step('SUBTRACTED', 'x - y', '18', '10', '8'),
      step('DIVIDED', 'x / y', '8', '5', '1.6'),
      told.steps[1],
    ],
  };
};

describe('an explanation of what is worked out', () => {
  const alteredFormula = (change) => {
    const other = workedOut();
    change(other);
    return objections(other);
  };
  const root = (e) => e.inputs[2].definitions[0];

  it('that is right is not objected to', () => {
    expect(objections(workedOut())).toEqual([]);
  });

  it.each([
    ['a figure that goes in', (e) => (e.inputs[0].points[2].value = '6')],
    ['a figure that goes in from before', (e) => (e.inputs[1].points[0].value = '9')],
    ['a figure that is only a least', (e) => (e.inputs[1].points[1].qualifier = 'AT_LEAST')],
    ['a figure that was left out', (e) => e.inputs[1].points.shift()],
    [
      'a missing figure that became zero',
      (e) => (e.observed[0] = { ...e.observed[0], value: '0' }),
    ],
    ['another reason', (e) => (e.observed[0].undefined = 'ZERO_DENOMINATOR')],
    ['a zero that was divided by', (e) => (e.inputs[0].points[2].value = '0')],
    [
      'the formula',
      (e) => (root(e).formula = { ...root(e).formula, expression: '[personer] - 3' }),
    ],
    [
      'the number of periods',
      (e) => {
        const expression = root(e).formula.expression.replace(', 2)', ', 1)');
        root(e).formula = { ...root(e).formula, expression };
      },
    ],
    [
      'another unit since',
      (e) => {
        const [definition] = e.inputs[1].definitions;
        e.inputs[1].definitions.push({ ...definition, unit: 'tusen', validFrom: '2016-06-01' });
      },
    ],
    [
      'another formula since',
      (e) => {
        const formula = { expression: '[hus]', nullPolicy: 'STRICT' };
        e.inputs[2].definitions.push({ ...root(e), formula, validFrom: '2017-01-01' });
      },
    ],
    ['no inputs', (e) => (e.inputs = [])],
    ['a sum of areas', (e) => e.steps.splice(1, 1)],
    [
      'areas that were not added up',
      (e) => (e.inputs[0].definitions[0].areaAggregation = 'RECOMPUTE'),
    ],
  ])('with %s altered is found out (control)', (_, change) => {
    expect(alteredFormula(change)).not.toEqual([]);
  });
});

describe('what is worked out', () => {
  const figure = ({ value, missing, bound }) =>
    value === undefined ? { missing } : known(r.number(value), bound);
  const at = (expression, figures, nullPolicy = 'STRICT') =>
    workOut(
      'f',
      '2020',
      [
        ...Object.entries(figures).map(([slug, points]) => ({
          indicator: { slug },
          definitions: [{ unit: 'x', kind: 'STOCK' }],
          points,
        })),
        {
          indicator: { slug: 'f' },
          definitions: [{ formula: { expression, nullPolicy } }],
          points: [],
        },
      ],
      figure,
    );
  const value = (answer) => [r.text(answer.value), answer.bound];
  const a = [
    { period: '2018', value: '100' },
    { period: '2020', value: '121' },
  ];
  const b = [
    { period: '2018', value: '50' },
    { period: '2020', value: '50' },
  ];

  it('binds products before sums, and from the left', () => {
    expect(value(at('[a] - 1 - 2 * 3 / 4', { a }))).toEqual(['118.5', 'EXACT']);
    expect(value(at('([a] - 1) * -2', { a }))).toEqual(['-240', 'EXACT']);
  });

  it('looks back, and grows', () => {
    expect(value(at('lag([a], 2)', { a }))).toEqual(['100', 'EXACT']);
    expect(value(at('cagr([a], 2)', { a }))).toEqual(['0.1', 'EXACT']);
    expect(value(at('perCapita([a], [b], 1000)', { a, b }))).toEqual(['2420', 'EXACT']);
    expect(value(at('ratioOfChanges([b], [a], 2)', { a, b }))).toEqual(['0', 'EXACT']);
  });

  it('has no answer, and a reason', () => {
    expect(at('ratioOfChanges([a], [b], 2)', { a, b })).toEqual({
      undefined: 'DENOMINATOR_NOT_GROWING',
    });
    expect(at('[a] / ([b] - 50)', { a, b })).toEqual({ undefined: 'ZERO_DENOMINATOR' });
    expect(at('cagr([a] - [a], 2)', { a })).toEqual({ undefined: 'GROWTH_NEEDS_POSITIVE_VALUES' });
    expect(at('[a] + lag([b], 1)', { a, b })).toEqual({
      undefined: 'MISSING_INPUT',
      missing: 'NOT_REPORTED',
    });
  });

  it('takes what a merger brings for no change, however the change is written', () => {
    const moved = (breaks) => ({
      a: [
        { period: '2017', value: '10', breaks: ['BORDERS'] },
        { period: '2018', value: '100', breaks: ['MEMBERS'] },
        { period: '2019', value: '110', breaks },
        { period: '2020', value: '121' },
      ],
      b: [
        { period: '2018', value: '1' },
        { period: '2020', value: '2' },
      ],
    });
    const noGrowth = { undefined: 'AREA_CHANGED' };
    for (const kind of ['BORDERS', 'MEMBERS'])
      for (const expression of [
        'change([a], 2)',
        'cagr([a], 2)',
        'ratioOfChanges([a], [b], 2)',
        'ratioOfChanges([b], [a], 2)',
        '[a] - lag([a], 2)',
        '[a] / lag([a] + [b], 2)',
        'change([a] * 2, 2) / [b]',
      ])
        expect(at(expression, moved([kind]))).toEqual(noGrowth);
    // A break at the start of the window, or of what is not compared, is none.
    for (const breaks of [[], ['DEFINITION']])
      expect(value(at('change([a], 2)', moved(breaks)))).toEqual(['21', 'EXACT']);
    expect(value(at('change([b], 2) / [a] * 121', moved(['BORDERS'])))).toEqual(['1', 'EXACT']);
    expect(value(at('lag([a], 2)', moved(['BORDERS'])))).toEqual(['100', 'EXACT']);
    expect(value(at('change([a], 1)', moved(['BORDERS'])))).toEqual(['11', 'EXACT']);
    expect(at('change([a], 3)', moved([]))).toEqual(noGrowth);
    expect(at('change([a], 4)', moved([])).undefined).toBe('MISSING_INPUT');
  });

  it('does not work with figures of different borders together, though of one period', () => {
    const since = (a, b) => ({
      a: [
        { period: '2019', value: '9', areaSince: a },
        { period: '2020', value: '10', areaSince: a },
      ],
      b: [{ period: '2020', value: '5', areaSince: b }],
    });
    const apart = since('1964-01-01', '2020-01-01');
    for (const expression of [
      '[a] / [b]',
      '[a] * [b]',
      '[a] + [b]',
      'sum([a], [b])',
      'perCapita([a], [b], 10)',
      'lag([a], 1) / [b]',
    ])
      expect(at(expression, apart)).toEqual({ undefined: 'AREA_CHANGED' });
    expect(at('[a] / [b]', since(undefined, '2020-01-01'))).toEqual({ undefined: 'AREA_CHANGED' });
    expect(value(at('[a] / [b]', since('2020-01-01', '2020-01-01')))).toEqual(['2', 'EXACT']);
    expect(value(at('[a] / [b]', since()))).toEqual(['2', 'EXACT']);
    expect(value(at('[a] * 2', apart))).toEqual(['20', 'EXACT']);
    const none = { ...apart, b: [{ period: '2020', missing: 'NOT_REPORTED' }] };
    expect(at('[a] / [b]', none).undefined).toBe('MISSING_INPUT');
  });

  it('makes of what is missing what is declared', () => {
    const some = { a, b: [{ period: '2020', missing: 'SUPPRESSED' }] };
    expect(at('sum([a], [b])', some)).toEqual({
      undefined: 'MISSING_INPUT',
      missing: 'SUPPRESSED',
    });
    expect(value(at('sum([a], [b])', some, 'SKIP'))).toEqual(['121', 'LOWER']);
    expect(value(at('[a] + [b]', some, 'SKIP'))).toEqual(['121', 'LOWER']);
    for (const missing of ['NOT_REPORTED', 'NOT_YET_AVAILABLE']) {
      const nothing = { a, b: [{ period: '2020', missing }] };
      expect(value(at('[a] - [b]', nothing, 'ZERO'))).toEqual(['121', 'EXACT']);
    }
    for (const missing of ['SUPPRESSED', 'WITHDRAWN', 'NOT_APPLICABLE']) {
      const something = { a, b: [{ period: '2020', missing }] };
      expect(at('[a] - [b]', something, 'ZERO')).toEqual({ undefined: 'MISSING_INPUT', missing });
    }
    expect(at('[a] - [b]', some, 'SKIP').undefined).toBe('MISSING_INPUT');
  });

  it('holds back a sum of which a part is held back, whatever else is missing', () => {
    const heldBack = { undefined: 'MISSING_INPUT', missing: 'SUPPRESSED' };
    const b = [{ period: '2020', missing: 'SUPPRESSED' }];
    const c = [{ period: '2020', missing: 'WITHDRAWN' }];
    expect(at('sum([c], [b])', { b, c })).toEqual(heldBack);
    expect(at('sum([c], [b])', { b, c }, 'SKIP')).toEqual(heldBack);
    const noAnswer = { undefined: 'ZERO_DENOMINATOR' };
    expect(at('sum([a] / 0, [b])', { a, b })).toEqual(heldBack);
    expect(at('sum([a] / 0, [c])', { a, c })).toEqual(noAnswer);
    const d = [{ period: '2020', missing: 'NOT_APPLICABLE' }];
    expect(at('sum([c], [d])', { c, d })).toMatchObject({ missing: 'NOT_REPORTED' });
    // What is worked out from what is held back, is without an answer for its own reason.
    expect(at('sum([a] / 0, [b] * 2)', { a, b })).toEqual(noAnswer);
  });

  it('is as well known as what goes in', () => {
    const least = [{ period: '2020', value: '4', bound: 'LOWER' }];
    const most = [{ period: '2020', value: '4', bound: 'UPPER' }];
    expect(value(at('[a] - [b]', { a, b: least }))).toEqual(['117', 'UPPER']);
    expect(value(at('[a] * -1', { a: least }))).toEqual(['-4', 'UPPER']);
    expect(value(at('[a] * [b]', { a: least, b: least }))).toEqual(['16', 'LOWER']);
    expect(at('[a] * [b]', { a: least, b: most }).bound).toBe('OPEN');
    expect(value(at('8 / [b]', { b: least }))).toEqual(['2', 'UPPER']);
    expect(at('8 / [b]', { b: most }).bound).toBe('OPEN');
    expect(value(at('[b] * 0', { b: most }))).toEqual(['0', 'EXACT']);
  });
});
