import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/i18n/use-language';
import { formatMoney } from '@/lib/format-money';

import type { FundingSum } from './finance-values';

/** A sum in words: "ca. 2 000 000 kr", and how many amounts it lacks; never a nought for what is not known. */
export function useSumText(): (sum: FundingSum, decimals?: boolean) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (sum, decimals = false) => {
      const { amount, currency, qualifier = 'EXACT', priceYear, unknown } = sum;
      const lacking = t('finance.amountsNotGiven', { count: unknown });
      const kind = sum.inKind ? ` ${t('finance.inKind')}` : '';
      if (amount === undefined) return `${lacking}${kind}`;
      const money = formatMoney({ amount, currency, qualifier, priceYear }, language, decimals);
      return unknown > 0 ? `${money}${kind} ${t('finance.and', { lacking })}` : `${money}${kind}`;
    },
    [t, language],
  );
}
