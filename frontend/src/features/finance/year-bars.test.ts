import { describe, expect, it } from 'vitest';

import { aSum } from '@/testing/fixtures';

import type { FundingOverview, FundingSum } from './finance-values';
import { pictureOf, yearBars } from './year-bars';

type Year = FundingOverview['years'][number];

function aYear(year: number, totals: FundingSum[], spentOfGrants: FundingSum[] = []): Year {
  return { year, rows: [], totals, rest: [], noRest: [], spentOfGrants };
}

const bars = (...years: Year[]) => yearBars({ years });
const spent = (amount: number) => aSum({ stage: 'SPENT', amount });
const planned = (given: Partial<FundingSum> = {}) => aSum({ stage: 'PLANNED', ...given });

describe('what each year got and used', () => {
  it('sets against grants only what was spent of them', () => {
    const all = bars(
      aYear(2020, [planned(), aSum({ amount: 4 }), spent(9)], [spent(3)]),
      aYear(2021, [planned(), spent(5)]),
    );
    expect(all && pictureOf(all)).toBe('GRANTED_SPENT');
    expect(all?.years.map((year) => [year.given?.amount, year.spent?.amount])).toEqual([
      [4, 3],
      [undefined, undefined],
    ]);
  });

  it('sets all that was spent against all that was planned where nothing was granted', () => {
    const all = bars(aYear(2020, [planned({ amount: 4 }), spent(3)]));
    expect(all && pictureOf(all)).toBe('PLANNED_SPENT');
    expect(all?.years[0]?.spent?.amount).toBe(3);
  });

  it('is called planned, and "ca", when that is all there is', () => {
    const all = bars(aYear(2014, [planned({ qualifier: 'CIRCA' })]), aYear(2015, [planned()]));
    expect(all && pictureOf(all)).toBe('PLANNED');
    expect(all?.withSpent).toBe(false);
    expect(all?.approximate).toBe(true);
    expect(bars(aYear(2014, [planned()]))?.approximate).toBe(false);
  });

  it('has the budget of the plan only where nothing better is known, and no value of work', () => {
    const budget = planned({ source: 'PLAN', amount: 8 });
    const all = bars(aYear(2020, [planned({ inKind: true }), budget]));
    expect(all && pictureOf(all)).toBe('BUDGET');
    expect(all?.years[0]?.given).toEqual(budget);
    expect(bars(aYear(2020, [budget, planned({ amount: 7 })]))?.years[0]?.given?.amount).toBe(7);
  });

  it('is what was spent when nothing else is known', () => {
    const all = bars(aYear(2020, [spent(2)]));
    expect(all && pictureOf(all)).toBe('SPENT');
    expect(all?.years[0]?.given?.amount).toBe(2);
  });

  it('is not drawn when what is drawn cannot stand on one axis', () => {
    expect(bars(aYear(2020, [aSum()]), aYear(2021, [aSum({ currency: 'EUR' })]))).toBeNull();
    expect(bars(aYear(2020, [aSum(), aSum({ priceYear: 2014 })]))).toBeNull();
    expect(bars(aYear(2020, [aSum(), planned({ priceYear: 2014 })]))).not.toBeNull();
  });

  it('is nothing when no amount is known', () => {
    expect(bars(aYear(2020, [aSum({ amount: undefined, unknown: 1 })]))).toBeUndefined();
  });
});
