import { useTranslation } from 'react-i18next';

import { AmountBars, type AmountBar } from '@/charts/amount-bars';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { TableTwin } from '@/components/table-twin';

import type { FundingSum } from './finance-values';
import { useSumWords } from './use-sum-words';
import type { YearBars } from './year-bars';

/** What each year got, and what was spent of it; said in words when that cannot stand on one axis. */
export function YearChart({ years }: Readonly<{ years: readonly YearBars[] | null }>) {
  const { t } = useTranslation();
  const wordsOf = useSumWords();
  if (!years) return <p>{t('finance.chart.impossible')}</p>;
  const label = t('finance.chart.title');
  const words = (sum: FundingSum | undefined) =>
    sum ? wordsOf(sum).text : t('short.money.notSaid');
  const nameOf = (sum: FundingSum | undefined) => {
    if (sum?.stage !== 'PLANNED') return t('short.money.column.GRANTED');
    return t(sum.source === 'PLAN' ? 'short.money.column.BUDGET' : 'short.money.column.PLANNED');
  };
  const isMadeUp = years.some(
    ({ given, spent }) => given?.illustrative === true || spent?.illustrative === true,
  );
  const withBudget = years.some(({ budget }) => budget);
  const bar = (sum: FundingSum | undefined, name: string, tone: AmountBar['tone']): AmountBar => ({
    key: tone,
    text: `${name}: ${words(sum)}`,
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
      <AmountBars
        label={label}
        groups={years.map(({ year, given, spent }) => ({
          key: String(year),
          label: String(year),
          bars: [
            bar(given, nameOf(given), 'first'),
            bar(spent, t('short.money.column.SPENT'), 'second'),
          ],
        }))}
      />
      <TableTwin
        caption={label}
        columns={[
          t('short.money.year'),
          t('short.money.column.PLANNED'),
          ...(withBudget ? [t('short.money.column.BUDGET')] : []),
          t('short.money.column.GRANTED'),
          t('short.money.column.SPENT'),
        ]}
        rows={years.map(({ year, planned, budget, granted, spent }) => ({
          key: String(year),
          cells: [
            year,
            words(planned),
            ...(withBudget ? [words(budget)] : []),
            words(granted),
            words(spent),
          ],
        }))}
      />
    </>
  );
}
