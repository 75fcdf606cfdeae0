import { describe, expect, it } from 'vitest';

import { aSum } from '@/testing/fixtures';

import { moneyColumns, silentStages, sumsIn } from './money-columns';

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
  it('are named in their order; an amount that is not known is no silence', () => {
    expect(silentStages([aSum({ stage: 'GRANTED', amount: undefined, unknown: 1 })])).toEqual([
      'PLANNED',
      'APPLIED',
      'COMMITTED',
      'DISBURSED',
      'SPENT',
    ]);
  });
});
