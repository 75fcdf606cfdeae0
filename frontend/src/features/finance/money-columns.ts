import type { FundingStage, FundingSum } from './finance-values';
import { stages } from './finance-values';

/** A column of a table of money: a stage, and for plans where the amount stands. */
export interface MoneyColumn {
  readonly key: FundingStage | 'BUDGET';
  readonly stage: FundingStage;
  readonly source: FundingSum['source'];
}

const all: readonly MoneyColumn[] = stages.flatMap((stage): readonly MoneyColumn[] =>
  stage === 'PLANNED'
    ? [
        { key: 'PLANNED', stage, source: 'ENTRY' as const },
        { key: 'BUDGET', stage, source: 'PLAN' as const },
      ]
    : [{ key: stage, stage, source: 'ENTRY' as const }],
);

/** What a reader asks of money, and must be told also when nobody knows. */
const always: readonly string[] = ['GRANTED', 'SPENT'];

/** The sums of a column: one for each currency, price level and kind, which are never added. */
export function sumsIn(column: MoneyColumn, sums: readonly FundingSum[]): readonly FundingSum[] {
  return sums.filter((sum) => sum.stage === column.stage && sum.source === column.source);
}

/** The columns that have something in them, with what was granted and what was spent in any case. */
export function moneyColumns(totals: readonly FundingSum[]): readonly MoneyColumn[] {
  return all.filter((column) => always.includes(column.key) || sumsIn(column, totals).length > 0);
}

/** The stages from applied to spent that nothing is recorded of at all. */
export function silentStages(totals: readonly FundingSum[]): readonly FundingStage[] {
  return stages
    .slice(0, stages.indexOf('SPENT') + 1)
    .filter((stage) => !totals.some((sum) => sum.stage === stage));
}
