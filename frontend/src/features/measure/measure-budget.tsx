import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { DataTable } from '@/components/data-table';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatMoney, hasDecimals } from '@/lib/format-money';

import type { MeasureSummary, MeasureView } from './measure-values';
import { moneyOfMeasureQuery } from './queries';

interface Props {
  readonly measure: MeasureView;
  /** The measure as it stands in the list, which has the sums. */
  readonly summary: MeasureSummary | undefined;
  readonly asOf: string | undefined;
}

const amountColumn = 2;

/** The money that the plan sets aside for a measure, and the way to what became of it. */
export function MeasureBudget({ measure, summary, asOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useQuery(moneyOfMeasureQuery(measure.programme.slug, measure.code, asOf)).data;
  const { budget } = measure.content;
  const sums = summary?.budget ?? [];
  const decimals = budget.some(({ amount }) => hasDecimals(amount.amount));
  return (
    <>
      {budget.length === 0 ? (
        <p>{t('measure.budget.none')}</p>
      ) : (
        <DataTable
          caption={t('measure.sections.budget')}
          captionHidden
          numeric={[amountColumn]}
          columns={[
            t('short.money.year'),
            t('short.money.funder'),
            t('short.money.amount'),
            t('measure.budget.note'),
          ]}
          rows={[
            ...budget.map((line) => ({
              key: line.key,
              cells: [
                line.year,
                line.funder ? (
                  <PartnerLink key="funder" partner={line.funder} />
                ) : (
                  t('short.money.funderNotKnown')
                ),
                formatMoney(line.amount, language, decimals),
                <div key="note">
                  {line.note && <Localized text={line.note} />} <SourceNote source={line.source} />
                </div>,
              ],
            })),
            ...(budget.length > 1
              ? sums.map((sum) => ({
                  key: `sum ${sum.currency} ${String(sum.priceYear)}`,
                  cells: [
                    t('measure.budget.sum'),
                    '',
                    <strong key="sum">{formatMoney(sum, language, decimals)}</strong>,
                    '',
                  ],
                }))
              : []),
          ]}
        />
      )}
      {money?.length === 0 ? (
        <p>{t(asOf ? 'measure.budget.noEntriesThen' : 'measure.budget.noEntries')}</p>
      ) : (
        <p>
          <Link
            to="/p/$program/okonomi"
            params={{ program: measure.programme.slug }}
            search={({ dato, lang }) => ({ dato, lang, tiltak: measure.code })}
            hash="poster"
          >
            {t('measure.budget.entries')}
          </Link>
        </p>
      )}
    </>
  );
}
