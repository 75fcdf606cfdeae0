import { useTranslation } from 'react-i18next';

import { pictureOf, type YearBars } from './year-bars';

/** What the picture of the years draws, in words: "Planlagt hvert år (ca.)". */
export function useChartTitle(bars: YearBars | null | undefined): string {
  const { t } = useTranslation();
  if (!bars) return t('finance.chart.title.none');
  const title = t(`finance.chart.title.${pictureOf(bars)}`);
  return bars.approximate ? t('finance.chart.approximate', { title }) : title;
}
