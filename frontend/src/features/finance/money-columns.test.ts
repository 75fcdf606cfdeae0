import { describe, expect, it } from 'vitest';

import { aSum } from '@/testing/fixtures';

import {
  hasPlannedAndBudget,
  laterStages,
  moneyColumns,
  silentStages,
  sumsIn,
} from './money-columns';

const keys = (...sums: Parameters<typeof aSum>) =>
  moneyColumns([aSum(...sums)]).map(({ key }) => key);

describe('the columns of a table of money', () => {
  it('has what is recorded, and what was granted and spent in any case', () => {
    expect(keys({ stage: 'PLANNED' })).toEqual(['PLANNED', 'GRANTED', 'SPENT']);
    expect(moneyColumns([]).map(({ key }) => key)).toEqual(['GRANTED', 'SPENT']);
  });

  it('tells what is entered from what a plan sets aside', () => {
    expect(keys({ stage: 'PLANNED', source: 'PLAN' })).toEqual(['BUDGET', 'GRANTED', 'SPENT']);
    const [planned] = moneyColumns([aSum({ stage: 'PLANNED' })]);
    const budget = aSum({ stage: 'PLANNED', source: 'PLAN' });
    expect(planned && sumsIn(planned, [budget])).toEqual([]);
  });

  it('keeps currencies and work apart within a column', () => {
    const sums = [aSum({ stage: 'SPENT' }), aSum({ stage: 'SPENT', currency: 'EUR' })];
    const spent = moneyColumns(sums).find(({ key }) => key === 'SPENT');
    expect(spent && sumsIn(spent, sums)).toHaveLength(2);
  });
});

describe('the stages that nothing is recorded of', () => {
  const unknownGrant = aSum({ stage: 'GRANTED', amount: undefined, unknown: 1 });

  it('are named in their order; an amount that is not known is no silence', () => {
    expect(silentStages({ totals: [unknownGrant], notYet: [] })).toEqual([
      'PLANNED',
      'APPLIED',
      'COMMITTED',
      'DISBURSED',
      'SPENT',
    ]);
  });

  it('are not those that had only not come on the chosen day', () => {
    const told = { totals: [unknownGrant], notYet: ['DISBURSED', 'SPENT', 'RETURNED'] as const };
    const day = { ...told, notYet: [...told.notYet] };
    expect(silentStages(day)).toEqual(['PLANNED', 'APPLIED', 'COMMITTED']);
    expect(laterStages(day)).toEqual(['DISBURSED', 'SPENT']);
  });
});

describe('what is planned and what a plan sets aside', () => {
  const planned = aSum({ stage: 'PLANNED' });
  const budget = aSum({ stage: 'PLANNED', source: 'PLAN' });

  it('are explained when they stand side by side, and only then', () => {
    expect(hasPlannedAndBudget([planned, budget])).toBe(true);
    expect(hasPlannedAndBudget([planned, planned])).toBe(false);
    expect(hasPlannedAndBudget([budget, aSum()])).toBe(false);
  });
});
