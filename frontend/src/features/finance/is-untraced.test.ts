import { describe, expect, it } from 'vitest';

import { aSum } from '@/testing/fixtures';

import type { FundingOverview } from './finance-values';
import { isUntraced } from './is-untraced';

type Row = FundingOverview['years'][number]['rows'][number];

const rest = { rest: [], noRest: [] };

function money(row: Partial<Row>, measure?: FundingOverview['uses'][number]['measure']) {
  const sums = row.sums ?? [aSum({ stage: 'PLANNED' })];
  return isUntraced({
    years: [
      {
        year: 2014,
        rows: [{ sums, decisions: [], cases: [], ...rest, ...row }],
        totals: sums,
        spentOfGrants: [],
        ...rest,
      },
    ],
    uses: [{ measure, sums, ...rest }],
  });
}

describe('money that the record leads nowhere from', () => {
  it('has neither a decision or a case nor a measure', () => {
    expect(money({})).toBe(true);
    expect(money({ decisions: [{ slug: 'et-vedtak' }] })).toBe(false);
    expect(money({ cases: [{ system: 'Arkivet', number: '1' }] })).toBe(false);
    expect(money({}, { programme: { slug: 'et-program' }, code: '1' })).toBe(false);
  });

  it('is not what a plan sets aside: that stands on its measures', () => {
    expect(money({ sums: [aSum({ stage: 'PLANNED', source: 'PLAN' })] })).toBe(false);
  });
});
