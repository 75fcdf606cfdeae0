import { describe, expect, it } from 'vitest';

import { aSum } from '@/testing/fixtures';

import type { FundingOverview, FundingSum } from './finance-values';
import { yearBars } from './year-bars';

function anOverview(...years: readonly (readonly FundingSum[])[]): FundingOverview {
  return {
    id: 'id',
    programme: { slug: 'et-program' },
    years: years.map((totals, index) => ({
      year: 2014 + index,
      rows: [],
      totals: [...totals],
      rest: [],
    })),
    totals: [],
    uses: [],
    cofunding: [],
    warnings: [],
    rest: [],
  };
}

describe('what each year got and used', () => {
  it('is the grant, else what is planned, beside what was spent', () => {
    const bars = yearBars(
      anOverview(
        [aSum({ stage: 'PLANNED', amount: 5 }), aSum({ stage: 'GRANTED', amount: 4 })],
        [aSum({ stage: 'PLANNED', amount: 3 }), aSum({ stage: 'SPENT', amount: 2 })],
      ),
    );
    expect(bars?.map(({ given, spent }) => [given?.amount, spent?.amount])).toEqual([
      [4, undefined],
      [3, 2],
    ]);
  });

  it('is not drawn when the amounts cannot stand on one axis', () => {
    expect(yearBars(anOverview([aSum()], [aSum({ currency: 'EUR' })]))).toBeNull();
    expect(yearBars(anOverview([aSum()], [aSum({ priceYear: 2014 })]))).toBeNull();
  });

  it('is nothing when no amount is known', () => {
    expect(yearBars(anOverview([aSum({ amount: undefined, unknown: 1 })]))).toEqual([]);
  });

  it('leaves out the value of work, and has the budget of the plan only where nothing better is known', () => {
    const budget = aSum({ stage: 'PLANNED', source: 'PLAN', amount: 8 });
    const spent = aSum({ stage: 'SPENT', amount: 1 });
    const [first, second] =
      yearBars(
        anOverview(
          [aSum({ inKind: true, amount: 9 }), budget, spent],
          [budget, aSum({ stage: 'PLANNED', amount: 7 })],
        ),
      ) ?? [];
    expect(first).toEqual({ year: 2014, budget, spent, given: budget });
    expect(second?.given?.amount).toBe(7);
  });
});
