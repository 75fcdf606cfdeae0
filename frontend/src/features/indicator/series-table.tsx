import { useTranslation } from 'react-i18next';

import type { SeriesPoint, SeriesView } from '@/api/types';
import { DataTable } from '@/components/data-table';

import { useSeriesWords } from './use-series-words';

interface Props {
  readonly caption: string;
  readonly series: readonly SeriesView[];
}

/** The very figures of the picture: one row for each period, one column for each area, and what must be known about them. */
export function SeriesTable({ caption, series }: Props) {
  const { t } = useTranslation();
  const { figureOf, periodOf } = useSeriesWords();
  const nameOf = (view: SeriesView) => view.area.name ?? view.area.slug;
  const periods = [...new Set(series.flatMap(({ points }) => points.map((p) => p.period)))].sort();
  const pointOf = (view: SeriesView, period: string) =>
    view.points.find((point) => point.period === period);

  function notesOf(view: SeriesView, point: SeriesPoint | undefined): readonly string[] {
    if (!point) return [];
    const { missing, coverage, breaks } = point;
    const { have, of } = coverage;
    const prefix = series.length > 1 ? `${nameOf(view)}: ` : '';
    return [
      ...(missing ? [`${prefix}${t(`indicator.missing.${missing}`)}.`] : []),
      ...(have < of && of > 1 ? [t('indicator.coverage', { have, of })] : []),
      ...breaks.map((kind) => t(`indicator.chart.break.${kind}`, { area: nameOf(view) })),
    ];
  }

  const rows = periods.map((period) => ({
    period,
    notes: series.flatMap((view) => notesOf(view, pointOf(view, period))),
  }));
  const hasNotes = rows.some(({ notes }) => notes.length > 0);
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacks={hasNotes}
      columns={[
        t('indicator.table.period'),
        ...series.map(nameOf),
        ...(hasNotes ? [t('indicator.table.note')] : []),
      ]}
      numeric={series.map((_, index) => index + 1)}
      rows={rows.map(({ period, notes }) => ({
        key: period,
        cells: [
          periodOf(period),
          ...series.map((view) => {
            const point = pointOf(view, period);
            return point ? (figureOf(point) ?? '–') : '–';
          }),
          ...(hasNotes ? [notes.join(' ')] : []),
        ],
      }))}
    />
  );
}
