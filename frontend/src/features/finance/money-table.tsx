import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import tableStyles from '@/components/data-table.module.css';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { useLanguage } from '@/i18n/use-language';
import { classNames } from '@/lib/class-names';
import { currencyWord, formatMoney, hasDecimals } from '@/lib/format-money';

import type { FundingRest, FundingSum, NoRest } from './finance-values';
import { sumsIn, type MoneyColumn } from './money-columns';
import styles from './money-table.module.css';
import { NothingRecorded } from './nothing-recorded';
import { useSumWords } from './use-sum-words';
import { WithoutUnit } from './without-unit';

export interface MoneyRow {
  readonly key: string;
  /** What the row is about. */
  readonly head: ReactNode;
  readonly sums: readonly FundingSum[];
  readonly rest: readonly FundingRest[];
  readonly noRest: readonly NoRest[];
  readonly isTotal?: boolean;
  /** Leads from a sum to the entries that it is made of. */
  readonly entries?: (column: MoneyColumn, text: ReactNode) => ReactNode;
}

interface Props {
  readonly caption: string;
  readonly headTitle: string;
  readonly columns: readonly MoneyColumn[];
  readonly rows: readonly MoneyRow[];
}

/** Amounts by stage. What nobody has recorded is a dash, what the source does not give is said; neither is a nought. */
export function MoneyTable({ caption, headTitle, columns, rows }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const withRest = rows.some(({ rest, noRest }) => rest.length > 0 || reasons(noRest).length > 0);
  const decimals = rows.some(
    ({ sums, rest }) =>
      sums.some(({ amount = 0 }) => hasDecimals(amount)) ||
      rest.some(({ amount }) => hasDecimals(amount)),
  );
  const inKroner = rows.some(({ sums, rest }) =>
    [...sums, ...rest].some(({ currency }) => currency === 'NOK'),
  );
  const unit = inKroner && <span className={styles.unit}>{currencyWord('NOK', language)}</span>;
  return (
    // What scrolls within itself must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={tableStyles.region} role="group" aria-label={caption} tabIndex={0}>
      <table className={classNames('ds-table', tableStyles.table, styles.table)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{headTitle}</th>
            {columns.map(({ key }) => (
              <th key={key} scope="col" className={styles.number}>
                {t(`short.money.column.${key}`)} {unit}
              </th>
            ))}
            {withRest && (
              <th scope="col" className={styles.number}>
                {t('short.money.column.REST')} {unit}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={classNames(row.isTotal && styles.total)}>
              <th scope="row">
                {row.head} {isMadeUp(row) && <IllustrativeTag />}
              </th>
              {columns.map((column) => (
                <td key={column.key} className={styles.number}>
                  <Sums row={row} column={column} decimals={decimals} />
                </td>
              ))}
              {withRest && (
                <td className={styles.number}>
                  <Rest row={row} decimals={decimals} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The rest of a row is worked out from its sums. */
function isMadeUp({ sums }: MoneyRow): boolean {
  return sums.some(({ illustrative }) => illustrative);
}

function Sums({
  row,
  column,
  decimals,
}: {
  row: MoneyRow;
  column: MoneyColumn;
  decimals: boolean;
}) {
  const wordsOf = useSumWords();
  const sums = sumsIn(column, row.sums);
  if (sums.length === 0) return <NothingRecorded />;
  return sums.map((sum) => {
    const { amount, notes } = wordsOf(sum, decimals);
    const [first = '', ...others] = amount === undefined ? notes : [amount, ...notes];
    const amountText = <WithoutUnit text={first} />;
    return (
      <span
        key={`${sum.currency} ${String(sum.priceYear)} ${String(sum.inKind)}`}
        className={styles.sum}
      >
        <span className={amount === undefined ? styles.note : styles.amount}>
          {/* A budget of a plan is no entry; it stands on the page of its measure. */}
          {row.entries && column.source === 'ENTRY' ? row.entries(column, amountText) : amountText}
        </span>
        {others.map((note) => (
          <span key={note} className={styles.note}>
            {' '}
            {note}
          </span>
        ))}
      </span>
    );
  });
}

/** Why there is no rest although something was granted and spent; that nothing was, the row says itself. */
function reasons(noRest: readonly NoRest[]): readonly NoRest['because'][] {
  return [...new Set(noRest.map(({ because }) => because))].filter(
    (because) => because !== 'NOTHING_GRANTED' && because !== 'NOTHING_SPENT',
  );
}

function Rest({ row: { rest, noRest }, decimals }: { row: MoneyRow; decimals: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const because = reasons(noRest);
  if (rest.length === 0 && because.length > 0) {
    return because.map((reason) => (
      <span key={reason} className={styles.note}>
        {t('short.money.restNotKnown')}. {t(`short.money.noRest.${reason}`)}
      </span>
    ));
  }
  if (rest.length === 0) return <NothingRecorded />;
  return rest.map((money) => (
    <span
      key={`${money.currency} ${String(money.priceYear)}`}
      className={classNames(styles.sum, styles.amount)}
    >
      <WithoutUnit text={formatMoney(money, language, decimals)} />
    </span>
  ));
}
