import { useTranslation } from 'react-i18next';

import { measureChanges } from './plan-values';

interface Props {
  readonly counts: Readonly<Record<string, number>>;
}

/** "2 nye, 1 endret, 1 utgått": what became of the measures; what goes on unchanged is no change. */
export function ChangeCounts({ counts }: Props) {
  const { t } = useTranslation();
  const parts = measureChanges
    .filter((change) => change !== 'CONTINUED' && (counts[change] ?? 0) > 0)
    .map((change) => t(`plan.changeCount.${change}`, { count: counts[change] ?? 0 }));
  return parts.length > 0 ? parts.join(', ') : t('plan.unchanged');
}
