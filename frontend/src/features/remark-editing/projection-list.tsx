import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { DataTable } from '@/components/data-table';
import { percentOf } from '@/features/figure-entry/percent';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatNumber, formatPercent } from '@/lib/format-quantity';
import { formatReportPeriod } from '@/lib/report-period';

import { methods } from './projection-values';
import type { Projection } from './queries';
import { RemarkItem } from './remark-item';

interface Props {
  readonly projections: readonly Projection[];
  readonly programme: string;
  /** What can be done with one, by what it is called. */
  readonly actionsOf: (projection: Projection, name: string) => ReactNode;
}

/** What is expected of an indicator for an area, without what another one stands for. */
export function ProjectionList({ projections, programme, actionsOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const period = (text: string) => formatReportPeriod(text, language);
  const number = (value: number | undefined) =>
    value === undefined ? '' : formatNumber(value, language);

  return (
    <ol className={rows.rows}>
      {projections.map((projection) => {
        const { key, publisher, madeIn, change, until, points, reason } = projection;
        const name = projection.name ? localized(projection.name) : key;
        const method = methods.find((each) => each === projection.method) ?? 'NOT_SAID';
        const facts = [
          t(`remark.projection.method.${method}`),
          publisher,
          madeIn && period(madeIn),
        ];
        return (
          <RemarkItem
            key={projection.id}
            type="PROJECTION"
            remark={projection}
            programme={programme}
            name={name}
            actions={actionsOf(projection, name)}
          >
            <p>{facts.filter(Boolean).join(', ')}</p>
            {reason && <p>{t('remark.projection.because', { reason: localized(reason) })}</p>}
            {change !== undefined && until !== undefined && (
              <p>
                {t('remark.projection.change', {
                  percent: formatPercent(percentOf(change), language),
                  until: period(until),
                })}
              </p>
            )}
            {points.length > 0 && (
              <DataTable
                caption={t('remark.projection.expected', { name })}
                captionHidden
                columns={[
                  t('remark.projection.period'),
                  t('remark.projection.value'),
                  t('remark.projection.low'),
                  t('remark.projection.high'),
                ]}
                numeric={[1, 2, 3]}
                rows={points.map((point) => ({
                  key: point.period,
                  cells: [
                    period(point.period),
                    number(point.value),
                    number(point.low),
                    number(point.high),
                  ],
                }))}
              />
            )}
          </RemarkItem>
        );
      })}
    </ol>
  );
}
