import type { FundingOverview, FundingStage, FundingSum } from './finance-values';

/** What a picture draws: grants, else what is planned, else what the plan sets aside, else what was spent alone. */
type Given = 'GRANTED' | 'PLANNED' | 'BUDGET' | 'SPENT';

export interface YearBars {
  readonly given: Given;
  /** Whether what was spent stands beside it: of grants what was spent of them, else all that was spent. */
  readonly withSpent: boolean;
  /** Whether the source gives some of it as "ca". */
  readonly approximate: boolean;
  readonly years: readonly {
    readonly year: number;
    readonly given?: FundingSum;
    readonly spent?: FundingSum;
  }[];
}

type Year = FundingOverview['years'][number];

/** In the order of what a reader rather wants to see. */
const choices: readonly {
  readonly given: Given;
  readonly stage: FundingStage;
  readonly source: FundingSum['source'];
}[] = [
  { given: 'GRANTED', stage: 'GRANTED', source: 'ENTRY' },
  { given: 'PLANNED', stage: 'PLANNED', source: 'ENTRY' },
  { given: 'BUDGET', stage: 'PLANNED', source: 'PLAN' },
  { given: 'SPENT', stage: 'SPENT', source: 'ENTRY' },
];

const isKnown = ({ amount }: FundingSum) => amount !== undefined;

/**
 * What each year got and what it used, for a picture in which like stands beside like: undefined when no amount is known, and
 * null when the amounts are in several currencies or price levels and cannot stand on one axis.
 */
export function yearBars({ years }: Pick<FundingOverview, 'years'>): YearBars | null | undefined {
  const money = (year: Year, stage: FundingStage, source: FundingSum['source']) =>
    year.totals.filter((sum) => !sum.inKind && sum.stage === stage && sum.source === source);
  const choice = choices.find(({ stage, source }) =>
    years.some((year) => money(year, stage, source).some(isKnown)),
  );
  if (!choice) return undefined;
  const { given, stage, source } = choice;
  const spentIn = (year: Year) => {
    if (given === 'SPENT') return [];
    return given === 'GRANTED' ? year.spentOfGrants : money(year, 'SPENT', 'ENTRY');
  };
  const withSpent = years.some((year) => spentIn(year).some(isKnown));
  const drawn = years.map((year) => ({
    year: year.year,
    given: money(year, stage, source),
    spent: withSpent ? spentIn(year) : [],
  }));
  const sums = drawn.flatMap((year) => [...year.given, ...year.spent]).filter(isKnown);
  if (new Set(sums.map((sum) => `${sum.currency} ${String(sum.priceYear)}`)).size > 1) return null;
  return {
    given,
    withSpent,
    approximate: sums.some(({ qualifier }) => qualifier === 'CIRCA'),
    years: drawn.map((year) => ({
      year: year.year,
      given: year.given.find(isKnown) ?? year.given[0],
      spent: year.spent.find(isKnown) ?? year.spent[0],
    })),
  };
}

/** The key of the title of a picture: what it draws. */
export function pictureOf({ given, withSpent }: Pick<YearBars, 'given' | 'withSpent'>) {
  return withSpent && given !== 'SPENT' ? (`${given}_SPENT` as const) : given;
}
