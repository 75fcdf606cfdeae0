import type { FundingOverview, FundingSum } from './finance-values';

const isEntered = (sums: readonly FundingSum[]) => sums.some(({ source }) => source === 'ENTRY');

/**
 * Whether there is money that the record leads nowhere from: to no decision or case that it came by, and to no measure that it
 * went to. A reader is then told what else is known.
 */
export function isUntraced({ years, uses }: Pick<FundingOverview, 'years' | 'uses'>): boolean {
  return (
    uses.some(({ measure, sums }) => !measure && isEntered(sums)) &&
    years.some(({ rows }) =>
      rows.some(
        ({ sums, decisions, cases }) =>
          isEntered(sums) && decisions.length === 0 && cases.length === 0,
      ),
    )
  );
}
