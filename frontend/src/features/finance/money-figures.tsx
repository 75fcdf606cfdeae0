import { useTranslation } from 'react-i18next';

import { IllustrativeTag } from '@/components/illustrative-tag';
import { useLanguage } from '@/i18n/use-language';
import { formatMoney } from '@/lib/format-money';

import type { FundingOverview } from './finance-values';
import { hasPlannedAndBudget, moneyColumns, sumsIn } from './money-columns';
import styles from './money-figures.module.css';
import { useSumWords } from './use-sum-words';

/** The sums over all years at a glance, with what is left of the grants where that is known. */
export function MoneyFigures({ overview }: Readonly<{ overview: FundingOverview }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useSumWords();
  const { totals, rest, noRest, notYet } = overview;
  const becauses = [...new Set(noRest.map(({ because }) => because))];
  return (
    <>
      <dl className={styles.figures}>
        {moneyColumns(totals).map((column) => {
          const sums = sumsIn(column, totals);
          return (
            <div key={column.key}>
              <dt>{t(`short.money.column.${column.key}`)}</dt>
              {sums.length === 0 && (
                <dd className={styles.silent}>
                  {t(notYet.includes(column.stage) ? 'short.money.notYet' : 'short.money.notSaid')}
                </dd>
              )}
              {sums.map((sum) => {
                const { amount, notes } = wordsOf(sum);
                return (
                  <dd key={`${sum.currency} ${String(sum.priceYear)} ${String(sum.inKind)}`}>
                    {amount}{' '}
                    {notes.length > 0 && <span className={styles.note}>{notes.join(' ')}</span>}{' '}
                    {sum.illustrative && <IllustrativeTag />}
                  </dd>
                );
              })}
            </div>
          );
        })}
        <div>
          <dt>{t('short.money.column.REST')}</dt>
          {rest.length === 0 && (
            <dd className={styles.silent}>
              {t('short.money.restNotKnown')}
              {becauses.length > 0 && '. '}
              {becauses.map((because) => t(`short.money.noRest.${because}`)).join(' ')}
            </dd>
          )}
          {rest.map((money) => (
            <dd key={`${money.currency} ${String(money.priceYear)}`}>
              {formatMoney(money, language)} {money.illustrative && <IllustrativeTag />}
            </dd>
          ))}
        </div>
      </dl>
      {hasPlannedAndBudget(totals) && (
        <p className={styles.explained}>{t('short.money.plannedAndBudget')}</p>
      )}
    </>
  );
}
