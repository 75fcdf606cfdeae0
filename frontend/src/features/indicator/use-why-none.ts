import { useTranslation } from 'react-i18next';

import type { SeriesPoint } from '@/api/types';

/** Why there is no figure: "ikke meldt", "kan ikke regnes ut, fordi det ikke kan deles på null". */
export function useWhyNone() {
  const { t } = useTranslation();
  return ({ missing, undefined: noAnswer }: Pick<SeriesPoint, 'missing' | 'undefined'>): string => {
    const reason = t(`indicator.missing.${missing ?? 'NOT_REPORTED'}`);
    return noAnswer ? t(`indicator.undefined.${noAnswer}`, { reason }) : reason;
  };
}
