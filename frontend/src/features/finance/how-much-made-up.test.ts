import { describe, expect, it } from 'vitest';

import { aSum } from '@/testing/fixtures';

import { howMuchMadeUp } from './how-much-made-up';

const rest = { rest: [], noRest: [] };

function among(...rows: readonly boolean[]) {
  const sums = rows.map((illustrative) => aSum({ illustrative }));
  return howMuchMadeUp({
    totals: [aSum({ illustrative: rows.includes(true) })],
    years: [
      {
        year: 2020,
        rows: sums.map((sum) => ({ sums: [sum], decisions: [], cases: [], ...rest })),
        totals: sums,
        spentOfGrants: [],
        ...rest,
      },
    ],
    uses: [],
  });
}

describe('how much of the money is made up', () => {
  it('is none, some or all of it', () => {
    expect(among(false, false)).toBe('none');
    expect(among(true, false)).toBe('some');
    expect(among(true, true)).toBe('all');
  });
});
