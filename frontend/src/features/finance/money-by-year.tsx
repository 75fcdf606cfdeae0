import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { PartnerLink } from '@/components/partner-link';

import type { FundingOverview } from './finance-values';
import { moneyColumns, type MoneyColumn } from './money-columns';
import styles from './money-by-year.module.css';
import { MoneyTable, type MoneyRow } from './money-table';

interface Props {
  readonly overview: FundingOverview;
  /** The slug of the programme. */
  readonly program: string;
}

/** Year by year, and in each year payer by payer, with the sums of the year where there are several. */
export function MoneyByYear({ overview, program }: Props) {
  const { t } = useTranslation();
  const entriesOf = (aar: string | undefined, finansior: string | undefined) =>
    function entries({ stage }: MoneyColumn, text: ReactNode) {
      return (
        <Link
          to="/p/$program/okonomi"
          params={{ program }}
          search={({ dato, lang }) => ({ dato, lang, aar, finansior, steg: stage })}
          hash="poster"
        >
          {text}
        </Link>
      );
    };
  const rows = overview.years.flatMap(({ year, rows: payers, totals, rest }): MoneyRow[] => [
    ...payers.map(({ funder, sums, rest: left }) => ({
      key: `${String(year)} ${funder?.slug ?? ''}`,
      head: (
        <span className={styles.head}>
          <span className={styles.year}>{year}</span>{' '}
          <span className={styles.payer}>
            {funder ? <PartnerLink partner={funder} /> : t('short.money.funderNotKnown')}
          </span>
        </span>
      ),
      sums,
      rest: left,
      entries: entriesOf(String(year), funder?.slug),
    })),
    ...(payers.length > 1
      ? [
          {
            key: `${String(year)} sum`,
            head: t('finance.sumOfYear', { year }),
            sums: totals,
            rest,
            isTotal: true,
            entries: entriesOf(String(year), undefined),
          },
        ]
      : []),
  ]);
  const all: MoneyRow = {
    key: 'all',
    head: t('finance.allYears'),
    sums: overview.totals,
    rest: overview.rest,
    isTotal: true,
    entries: entriesOf(undefined, undefined),
  };
  return (
    <>
      <MoneyTable
        caption={t('finance.sections.years')}
        headTitle={t('finance.yearAndPayer')}
        columns={moneyColumns(overview.totals)}
        rows={overview.years.length > 1 ? [...rows, all] : rows}
      />
      <p className={styles.note}>{t('finance.tableNote')}</p>
    </>
  );
}
