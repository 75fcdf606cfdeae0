import type { FundingOverview, FundingStage, FundingSum } from './finance-values';
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

/** From applied to spent: what money goes through when all goes well. */
const course: readonly FundingStage[] = stages.slice(0, stages.indexOf('SPENT') + 1);

/** The sums of a column: one for each currency, price level and kind, which are never added. */
export function sumsIn(column: MoneyColumn, sums: readonly FundingSum[]): readonly FundingSum[] {
  return sums.filter((sum) => sum.stage === column.stage && sum.source === column.source);
}

/** The columns that have something in them, with what was granted and what was spent in any case. */
export function moneyColumns(totals: readonly FundingSum[]): readonly MoneyColumn[] {
  return all.filter((column) => always.includes(column.key) || sumsIn(column, totals).length > 0);
}

type Told = Pick<FundingOverview, 'totals' | 'notYet'>;

/** The stages up to spent that nothing is recorded of at all; what had only not happened yet is not among them. */
export function silentStages({ totals, notYet }: Told): readonly FundingStage[] {
  return course.filter(
    (stage) => !notYet.includes(stage) && !totals.some((sum) => sum.stage === stage),
  );
}

/** The stages up to spent that nothing had come to by the day that was asked for, but that something came to later. */
export function laterStages({ notYet }: Pick<Told, 'notYet'>): readonly FundingStage[] {
  return course.filter((stage) => notYet.includes(stage));
}

/** Whether what funders plan and what plans set aside stand side by side, which calls for a word on what each is. */
export function hasPlannedAndBudget(totals: readonly FundingSum[]): boolean {
  const sources = new Set(
    totals.flatMap(({ stage, source }) => (stage === 'PLANNED' ? [source] : [])),
  );
  return sources.size > 1;
}
