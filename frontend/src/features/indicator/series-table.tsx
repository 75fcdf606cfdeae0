import { useTranslation } from 'react-i18next';

import type { Schemas, SeriesPoint, SeriesView } from '@/api/types';
import { DataTable } from '@/components/data-table';
import { useLocalized } from '@/i18n/use-localized';

import { beganIn } from './context-end';
import type { Way } from './target-way';
import { useAreaName } from './use-area-name';
import { useContextWords } from './use-context-words';
import type { Beside } from './use-picture';
import { useProjectionWords } from './use-projection-words';
import { useSeriesWords } from './use-series-words';
import { useWayWords } from './use-way-words';
import { useWhyNone } from './use-why-none';

interface Props {
  readonly caption: string;
  readonly series: readonly SeriesView[];
  readonly way: Way | undefined;
  /** Those of the picture, each in a column of its own that says what it is. */
  readonly beside: Beside;
  readonly notes: readonly Schemas['AnnotationView'][];
}

/** The very figures of the picture: one row for each period, one column for each area, and what must be known about them. */
export function SeriesTable({ caption, series, way, beside, notes: annotations }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { stretchOf, wordsOf } = useContextWords();
  const { projections, context } = beside;
  const { nameOf: wayNameOf, wayNumberOf } = useWayWords();
  // What is drawn stands here, too, and what has no place among these figures in neither.
  const ways = way && way.points.length > 0 ? [way] : [];
  const { figureOf, periodOf } = useSeriesWords();
  const { expectedOf, projectionNameOf } = useProjectionWords();
  const areaNameOf = useAreaName();
  const whyNoneOf = useWhyNone();
  const nameOf = (view: SeriesView) => view.area.name ?? view.area.slug;
  const all = [
    ...[...series, ...projections].flatMap(({ points }) => points.map((p) => p.period)),
    ...ways.flatMap(({ numbers }) => numbers.map((each) => each.period)),
  ];
  const periods = [...new Set(all)].sort();
  const pointOf = (view: SeriesView, period: string) =>
    view.points.find((point) => point.period === period);

  function notesOf(view: SeriesView, point: SeriesPoint | undefined): readonly string[] {
    if (!point) return [];
    const { value, coverage, breaks } = point;
    const { have, of } = coverage;
    const prefix = series.length > 1 ? `${nameOf(view)}: ` : '';
    return [
      ...(value === undefined ? [`${prefix}${whyNoneOf(point)}.`] : []),
      ...(have < of && of > 1 ? [t('indicator.coverage', { have, of })] : []),
      ...breaks.map((kind) => t(`indicator.chart.break.${kind}`, { area: nameOf(view) })),
    ];
  }

  const rows = periods.map((period) => ({
    period,
    notes: [
      ...series.flatMap((view) => notesOf(view, pointOf(view, period))),
      ...annotations.filter((note) => note.period === period).map(({ text }) => localized(text)),
      ...context
        .filter((each) => beganIn(stretchOf(each).from, periods) === period)
        .map((each) => `${wordsOf(each)}.`),
    ],
  }));
  const hasNotes = rows.some(({ notes }) => notes.length > 0);
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacks={hasNotes}
      columns={[
        t('indicator.table.period'),
        ...series.map(areaNameOf),
        ...projections.map(projectionNameOf),
        ...ways.map(wayNameOf),
        ...(hasNotes ? [t('indicator.table.note')] : []),
      ]}
      numeric={[...series, ...projections, ...ways].map((_, index) => index + 1)}
      rows={rows.map(({ period, notes }) => ({
        key: period,
        cells: [
          periodOf(period),
          ...series.map((view) => {
            const point = pointOf(view, period);
            return point ? (figureOf(point) ?? '–') : '–';
          }),
          ...projections.map(({ points }) => {
            const point = points.find((each) => each.period === period);
            return point ? expectedOf(point) : '–';
          }),
          ...ways.map(({ numbers }) => {
            const number = numbers.find((each) => each.period === period);
            return number ? wayNumberOf(number, series) : '–';
          }),
          ...(hasNotes ? [notes.join(' ')] : []),
        ],
      }))}
    />
  );
}
