import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/i18n/use-language';
import { formatMoney } from '@/lib/format-money';

import type { FundingSum } from './finance-values';

export interface SumWords {
  /** "ca. 2 000 000 kr"; absent when no amount of it is known. */
  readonly amount?: string;
  /** That it is given in kind, and how many amounts it lacks. */
  readonly notes: readonly string[];
  /** All of it on one line. */
  readonly text: string;
}

/** A sum in words, with how many amounts it lacks; never a nought for what is not known. */
export function useSumWords(): (sum: FundingSum, decimals?: boolean) => SumWords {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (sum, decimals = false) => {
      const { amount, currency, qualifier = 'EXACT', priceYear, unknown } = sum;
      const lacking = t('short.money.amountsNotGiven', { count: unknown });
      const kind = sum.inKind ? [t('short.money.inKind')] : [];
      if (amount === undefined) {
        const notes = [lacking, ...kind];
        return { notes, text: notes.join(' ') };
      }
      const money = formatMoney({ amount, currency, qualifier, priceYear }, language, decimals);
      const notes = [...kind, ...(unknown > 0 ? [t('short.money.and', { lacking })] : [])];
      return { amount: money, notes, text: [money, ...notes].join(' ') };
    },
    [t, language],
  );
}
