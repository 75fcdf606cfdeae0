import { useTranslation } from 'react-i18next';

import type { SeriesView } from '@/api/types';

/** Tells the area of a series; what was made up says so wherever its name stands. */
export function useAreaName() {
  const { t } = useTranslation();
  return ({ area, illustrative }: Pick<SeriesView, 'area' | 'illustrative'>): string => {
    const name = area.name ?? area.slug;
    return illustrative ? t('indicator.chart.madeUpName', { name }) : name;
  };
}
