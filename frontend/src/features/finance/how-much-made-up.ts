import type { FundingOverview } from './finance-values';

/** Whether none, some or all of the amounts are made up: all, when every sum of every payer, year and use is. */
export function howMuchMadeUp({
  totals,
  years,
  uses,
}: Pick<FundingOverview, 'totals' | 'years' | 'uses'>): 'none' | 'some' | 'all' {
  const sums = [
    ...totals,
    ...[...years.flatMap(({ rows }) => rows), ...uses].flatMap((each) => each.sums),
  ];
  if (!sums.some(({ illustrative }) => illustrative)) return 'none';
  return sums.every(({ illustrative }) => illustrative) ? 'all' : 'some';
}
