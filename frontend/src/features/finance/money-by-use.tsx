import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { MeasureLink } from '@/components/measure-link';

import type { FundingOverview } from './finance-values';
import { moneyColumns } from './money-columns';
import { MoneyTable } from './money-table';

interface Props {
  readonly overview: FundingOverview;
  /** The slug of the programme. */
  readonly program: string;
}

/** What the money goes to: measure by measure, and what is for the programme as a whole. */
export function MoneyByUse({ overview, program }: Props) {
  const { t } = useTranslation();
  const { uses } = overview;
  if (uses.every(({ measure }) => measure === undefined)) {
    return <p>{t('finance.noUses')}</p>;
  }
  return (
    <MoneyTable
      caption={t('finance.sections.uses')}
      headTitle={t('finance.filter.measure')}
      columns={moneyColumns(overview.totals)}
      rows={[
        ...uses.map(({ measure, sums, rest, noRest }) => ({
          key: measure?.code ?? 'whole',
          head: (
            <>
              {measure ? (
                <>
                  {measure.code}{' '}
                  <MeasureLink
                    measure={{ programme: program, code: measure.code, title: measure.title }}
                  />
                </>
              ) : (
                t('finance.wholeProgramme')
              )}
            </>
          ),
          sums,
          rest,
          noRest,
          // The entries of the programme as a whole cannot be asked for by themselves.
          entries: measure
            ? ({ stage }: { stage: (typeof sums)[number]['stage'] }, text: ReactNode) => (
                <Link
                  to="/p/$program/okonomi"
                  params={{ program }}
                  search={({ dato, lang }) => ({ dato, lang, tiltak: measure.code, steg: stage })}
                  hash="poster"
                >
                  {text}
                </Link>
              )
            : undefined,
        })),
        {
          key: 'all',
          head: t('finance.allUses'),
          sums: overview.totals,
          rest: overview.rest,
          noRest: overview.noRest,
          isTotal: true,
        },
      ]}
    />
  );
}
