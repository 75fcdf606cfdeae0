import { useTranslation } from 'react-i18next';

import { AmountBars, type AmountBar } from '@/charts/amount-bars';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { TableTwin } from '@/components/table-twin';

import type { FundingStage, FundingSum } from './finance-values';
import { useChartTitle } from './use-chart-title';
import { useSumWords } from './use-sum-words';
import type { YearBars } from './year-bars';

interface Props {
  readonly bars: YearBars | null;
  /** What had not happened yet on the day that was asked for. */
  readonly notYet: readonly FundingStage[];
}

/** What each year got, and what was spent of just that; said in words when it cannot stand on one axis. */
export function YearChart({ bars, notYet }: Props) {
  const { t } = useTranslation();
  const wordsOf = useSumWords();
  const label = useChartTitle(bars);
  if (!bars) return <p>{t('finance.chart.impossible')}</p>;
  const { given, withSpent, years } = bars;
  const isMadeUp = years.some(
    (year) => year.given?.illustrative === true || year.spent?.illustrative === true,
  );
  const words = (sum: FundingSum | undefined, stage: string) => {
    if (sum) return wordsOf(sum).text;
    return t(notYet.some((each) => each === stage) ? 'short.money.notYet' : 'short.money.notSaid');
  };
  const givenName = t(`short.money.column.${given}`);
  const spentName = t(
    given === 'GRANTED' ? 'finance.chart.spentOfGrants' : 'short.money.column.SPENT',
  );
  const bar = (sum: FundingSum | undefined, text: string, tone: AmountBar['tone']): AmountBar => ({
    key: tone,
    text,
    amount: sum?.amount,
    tone,
    approximate: sum?.qualifier !== undefined && sum.qualifier !== 'EXACT',
  });
  return (
    <>
      {isMadeUp && (
        <p>
          <IllustrativeTag />
        </p>
      )}
      {given === 'GRANTED' && withSpent && <p>{t('finance.chart.onlyGrants')}</p>}
      <AmountBars
        label={label}
        groups={years.map((year) => ({
          key: String(year.year),
          label: String(year.year),
          bars: [
            bar(year.given, `${givenName}: ${words(year.given, given)}`, 'first'),
            ...(withSpent
              ? [bar(year.spent, `${spentName}: ${words(year.spent, 'SPENT')}`, 'second')]
              : []),
          ],
        }))}
      />
      <TableTwin
        caption={label}
        columns={[t('short.money.year'), givenName, ...(withSpent ? [spentName] : [])]}
        rows={years.map((year) => ({
          key: String(year.year),
          cells: [
            year.year,
            words(year.given, given),
            ...(withSpent ? [words(year.spent, 'SPENT')] : []),
          ],
        }))}
      />
    </>
  );
}
