import type { FundingOverview, FundingStage, FundingSum } from './finance-values';

export interface YearBars {
  readonly year: number;
  readonly planned?: FundingSum;
  readonly budget?: FundingSum;
  readonly granted?: FundingSum;
  readonly spent?: FundingSum;
  /** What was granted; where no grant is recorded, what is planned, else what the plan sets aside. */
  readonly given?: FundingSum;
}

const drawn: readonly FundingStage[] = ['PLANNED', 'GRANTED', 'SPENT'];

/**
 * What each year got and what it used, for a picture: nothing when no amount is known, and null when the amounts are in
 * several currencies or price levels and cannot stand on one axis.
 */
export function yearBars(overview: FundingOverview): readonly YearBars[] | null {
  const years = overview.years.map(({ year, totals }) => ({
    year,
    sums: totals.filter(({ inKind, stage }) => !inKind && drawn.includes(stage)),
  }));
  const known = years.flatMap(({ sums }) => sums).filter(({ amount }) => amount !== undefined);
  const levels = new Set(known.map((sum) => `${sum.currency} ${String(sum.priceYear)}`));
  if (levels.size === 0) return [];
  if (levels.size > 1) return null;
  return years.map(({ year, sums }) => {
    const of = (stage: FundingStage, source: FundingSum['source'] = 'ENTRY') =>
      sums.find((sum) => sum.stage === stage && sum.source === source);
    const planned = of('PLANNED');
    const budget = of('PLANNED', 'PLAN');
    const granted = of('GRANTED');
    return {
      year,
      planned,
      budget,
      granted,
      spent: of('SPENT'),
      given: granted ?? planned ?? budget,
    };
  });
}
