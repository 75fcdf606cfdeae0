import { useTranslation } from 'react-i18next';

import type { MeasureSummary } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatMoney } from '@/lib/format-money';

import styles from './measure-words.module.css';

/** The money set aside for a measure; said plainly when none is known. */
export function BudgetSum({ measure }: Readonly<{ measure: MeasureSummary }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (measure.budget.length === 0) {
    return <span className={styles.unknown}>{t('plan.notKnown.budget')}</span>;
  }
  return measure.budget.map((money) => formatMoney(money, language)).join(' + ');
}
