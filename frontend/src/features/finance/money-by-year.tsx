import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { DecisionLink } from '@/components/decision-link';
import { PartnerLink } from '@/components/partner-link';

import type { FundingOverview } from './finance-values';
import { isUntraced } from './is-untraced';
import { moneyColumns, type MoneyColumn } from './money-columns';
import styles from './money-by-year.module.css';
import { MoneyTable, type MoneyRow } from './money-table';

interface Props {
  readonly overview: FundingOverview;
  /** The slug of the programme. */
  readonly program: string;
  readonly asOf: string | undefined;
}

/** Year by year, and in each year payer by payer, with the sums of the year where there are several. */
export function MoneyByYear({ overview, program, asOf }: Props) {
  const { t } = useTranslation();
  const hasTrail = isUntraced(overview);
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
  const rows = overview.years.flatMap(
    ({ year, rows: payers, totals, rest, noRest }): MoneyRow[] => [
      ...payers.map((payer) => ({
        key: `${String(year)} ${payer.funder?.slug ?? ''}`,
        head: (
          <span className={styles.head}>
            <span className={styles.year}>{year}</span>{' '}
            <span className={styles.payer}>
              {payer.funder ? (
                <PartnerLink partner={payer.funder} />
              ) : (
                t('short.money.funderNotKnown')
              )}
            </span>
            <Behind row={payer} hasTrail={hasTrail} />
          </span>
        ),
        sums: payer.sums,
        rest: payer.rest,
        noRest: payer.noRest,
        entries: entriesOf(String(year), payer.funder?.slug),
      })),
      ...(payers.length > 1
        ? [
            {
              key: `${String(year)} sum`,
              head: t('finance.sumOfYear', { year }),
              sums: totals,
              rest,
              noRest,
              isTotal: true,
              entries: entriesOf(String(year), undefined),
            },
          ]
        : []),
    ],
  );
  const all: MoneyRow = {
    key: 'all',
    head: t('finance.allYears'),
    sums: overview.totals,
    rest: overview.rest,
    noRest: overview.noRest,
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
      <p className={styles.note}>
        {t(asOf ? 'finance.dash.onDay' : 'finance.dash.today')} {t('finance.tableNote')}
      </p>
    </>
  );
}

type YearRow = FundingOverview['years'][number]['rows'][number];

/** The decisions and cases behind what somebody gives in a year; that none is known is said, except of budgets of a plan. */
function Behind({
  row: { sums, decisions, cases },
  hasTrail,
}: {
  row: YearRow;
  hasTrail: boolean;
}) {
  const { t } = useTranslation();
  if (sums.every(({ source }) => source === 'PLAN')) return null;
  if (decisions.length === 0 && cases.length === 0) {
    return hasTrail ? (
      <a className={styles.behind} href="#videre">
        {t('finance.seeTrail')}
      </a>
    ) : (
      <span className={styles.note}>{t('finance.decisionNotKnown')}</span>
    );
  }
  return (
    <>
      {decisions.map((decision) => (
        <span key={decision.slug} className={styles.behind}>
          {t('finance.decision')} <DecisionLink decision={decision} />
        </span>
      ))}
      {decisions.length === 0 &&
        cases.map(({ system, number, url }) => (
          <span key={`${system} ${number}`} className={styles.behind}>
            {url ? (
              <a href={url} rel="external noreferrer">
                {system} {number}
              </a>
            ) : (
              `${system} ${number}`
            )}
          </span>
        ))}
    </>
  );
}
