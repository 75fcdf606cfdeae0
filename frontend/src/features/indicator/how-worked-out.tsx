import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { SeriesView } from '@/api/types';
import { DataTable } from '@/components/data-table';
import { ProblemAlert } from '@/components/problem-alert';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

import { seriesQuery, type SeriesChoice } from './queries';
import { factsOf } from './series-facts';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly slug: string;
  readonly series: SeriesView;
  readonly choice: SeriesChoice;
  /** What the area consists of on the borders of the figures. */
  readonly parts: readonly { readonly slug: string; readonly name?: string }[];
}

/** More than these are not read one by one. */
const mostParts = 40;

/** How the latest figure came about: taken over as it is, or added up from parts, which are shown with their figures. */
export function HowWorkedOut({ slug, series, choice, parts }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { numberOf, periodOf } = useSeriesWords();
  const [open, setOpen] = useState(false);
  const last = factsOf(series.points)?.last;
  const isFew = parts.length > 0 && parts.length <= mostParts;
  const period = last?.period;
  const found = useQueries({
    queries:
      open && series.summed && isFew && period !== undefined
        ? parts.map((part) =>
            seriesQuery(slug, { ...choice, area: part.slug, from: period, to: period }),
          )
        : [],
  });
  const area = series.area.name ?? series.area.slug;
  if (!last) return null;
  if (!series.summed) {
    return (
      <p>
        {t('indicator.how.own', { area })}{' '}
        {last.borders && t('indicator.how.vintage', { day: formatDay(last.borders, language) })}
      </p>
    );
  }
  const failed = found.find(({ error }) => error);
  const values = found.map(({ data }) => data?.points[0]?.value);
  const sum = Number(values.reduce<number>((all, value) => all + (value ?? 0), 0).toPrecision(15));
  const settled = found.length > 0 && found.every(({ data }) => data);
  return (
    <>
      <p>{t('indicator.how.sum', { area, period: periodOf(last.period) })}</p>
      {!isFew && <p>{t('indicator.how.many', { count: last.coverage.of })}</p>}
      {isFew && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('indicator.how.show')}</summary>
          {failed && <ProblemAlert error={failed.error} retry={() => void failed.refetch()} />}
          {settled && sum !== last.value && <p>{t('indicator.how.differs')}</p>}
          {settled && (
            <DataTable
              caption={t('indicator.how.title')}
              captionHidden
              columns={[t('indicator.how.part'), periodOf(last.period)]}
              numeric={[1]}
              rows={[
                ...parts.map((part, index) => {
                  const value = values[index];
                  return {
                    key: part.slug,
                    cells: [part.name ?? part.slug, value === undefined ? '–' : numberOf(value)],
                  };
                }),
                {
                  key: 'sum',
                  cells: [t('indicator.how.total'), <strong key="sum">{numberOf(sum)}</strong>],
                },
              ]}
            />
          )}
        </details>
      )}
    </>
  );
}
