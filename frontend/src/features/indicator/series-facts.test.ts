import { describe, expect, it } from 'vitest';

import type { SeriesPoint } from '@/api/types';

import { areaBasisOf, basisNameOf, bordersOf } from './area-basis';
import { breaksOf, gapsOf } from './gaps-and-breaks';
import { commonOf, factsOf, within } from './series-facts';

function point(period: string, value: number | undefined, more: Partial<SeriesPoint> = {}) {
  const known = value !== undefined;
  return {
    period,
    value,
    missing: known ? undefined : 'NOT_REPORTED',
    lowerBound: false,
    coverage: { have: known ? 3 : 2, of: 3 },
    qualifier: known ? 'EXACT' : undefined,
    breaks: [],
    ...more,
  } as SeriesPoint;
}

describe('what is said of a series', () => {
  it('goes from the first figure to the last, with the change', () => {
    const facts = factsOf([point('2012', undefined), point('2013', 42_307), point('2025', 45_901)]);
    expect(facts?.first.period).toBe('2013');
    expect(facts?.last.period).toBe('2025');
    expect(facts?.change?.by).toBe(3594);
    expect(facts?.change?.part).toBeCloseTo(0.08495, 5);
  });

  it('says of nought that it is a number', () => {
    const facts = factsOf([point('2013', 0), point('2014', 5)]);
    expect(facts?.first.value).toBe(0);
    expect(facts?.change).toEqual({ by: 5, part: undefined });
  });

  it('is no part of what is below nought', () => {
    expect(factsOf([point('2013', -2), point('2014', 1)])?.change?.part).toBeUndefined();
  });

  it('works out no change over a break, or between a point before it and one after', () => {
    const facts = factsOf([
      point('2019', 5),
      point('2020', undefined, { breaks: ['BORDERS'] }),
      point('2021', 9),
    ]);
    expect(facts?.isBroken).toBe(true);
    expect(facts?.change).toBeUndefined();
  });

  it('does not mind a break before the first figure', () => {
    const points = [point('2019', undefined), point('2020', 4, { breaks: ['MEMBERS'] })];
    expect(factsOf([...points, point('2021', 5)])?.change?.by).toBe(1);
    expect(breaksOf([...points, point('2021', 5)])).toEqual([]);
  });

  it.each<Partial<SeriesPoint>>([{ qualifier: 'CIRCA' }, { lowerBound: true }])(
    'works out no change from what is not exact: %j',
    (more) => {
      expect(factsOf([point('2013', 5, more), point('2014', 9)])?.change).toBeUndefined();
    },
  );

  it('subtracts decimals as a person does', () => {
    expect(factsOf([point('2013', 0.1), point('2014', 0.3)])?.change?.by).toBe(0.2);
  });

  it('is nothing without figures', () => {
    expect(factsOf([point('2013', undefined)])).toBeUndefined();
    expect(factsOf([])).toBeUndefined();
  });
});

describe('periods without figures', () => {
  it('stand together while the reason is the same', () => {
    const other = { missing: 'NOT_APPLICABLE' } as const;
    expect(
      gapsOf([
        point('2012', undefined),
        point('2013', undefined),
        point('2014', 1),
        point('2015', undefined),
        point('2016', undefined, other),
      ]),
    ).toEqual([
      { from: '2012', to: '2013', missing: 'NOT_REPORTED', have: 2, of: 3 },
      { from: '2015', to: '2015', missing: 'NOT_REPORTED', have: 2, of: 3 },
      { from: '2016', to: '2016', missing: 'NOT_APPLICABLE', have: 2, of: 3 },
    ]);
  });
});

describe('gaps of what is worked out', () => {
  it('are told by why there is no answer, and not mixed with others', () => {
    const nothing = { missing: undefined, undefined: 'ZERO_DENOMINATOR' } as const;
    const lacking = { missing: 'NOT_REPORTED', undefined: 'MISSING_INPUT' } as const;
    expect(
      gapsOf([
        point('2012', undefined, lacking),
        point('2013', undefined, nothing),
        point('2014', undefined, nothing),
        point('2015', 0),
      ]),
    ).toEqual([
      { from: '2012', to: '2012', ...lacking, have: 2, of: 3 },
      { from: '2013', to: '2014', undefined: 'ZERO_DENOMINATOR', have: 2, of: 3 },
    ]);
  });
});

describe('the borders of an address', () => {
  it.each([
    [undefined, 'HARMONISED', 'HARMONISED'],
    ['meldt', 'AS_REPORTED', 'AS_REPORTED'],
    ['2024-01-01', 'CODES_AT', 'CODES_AT:2024-01-01'],
    ['2024-02-30', 'HARMONISED', 'HARMONISED'],
    ['annet', 'HARMONISED', 'HARMONISED'],
  ])('%s', (value, name, basis) => {
    expect(basisNameOf(bordersOf(value))).toBe(name);
    expect(areaBasisOf(bordersOf(value))).toBe(basis);
  });
});

describe('series that are compared', () => {
  const country = [point('1986', 1), point('2006', 2), point('2026', 3)];
  const town = [point('1986', undefined), point('2006', 4), point('2026', 5)];

  it('are told of the periods that all of them have', () => {
    const common = commonOf([country, town]);
    expect(common).toEqual({ from: '2006', to: '2026' });
    expect(within(country, common).map(({ period }) => period)).toEqual(['2006', '2026']);
    expect(commonOf([country, [point('2006', 1)]])).toEqual({ from: '2006', to: '2006' });
  });

  it('are told whole when they have the same ends, or nothing in common', () => {
    expect(commonOf([town, town])).toBeUndefined();
    expect(commonOf([country, [point('2001', 1)]])).toBeUndefined();
    expect(commonOf([country, []])).toBeUndefined();
    expect(within(country, undefined)).toEqual(country);
  });
});
