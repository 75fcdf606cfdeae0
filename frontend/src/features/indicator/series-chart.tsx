import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas, SeriesView } from '@/api/types';
import { LineChart } from '@/charts/line-chart';
import { LineLegend } from '@/charts/line-legend';
import { cutAt } from '@/charts/line-layout';
import { useLocalized } from '@/i18n/use-localized';

import { BreakList } from './break-list';
import { PictureLinks } from './picture-links';
import type { SeriesChoice } from './queries';
import styles from './series-chart.module.css';
import { gapsOf } from './gaps-and-breaks';
import type { Way } from './target-way';
import { useContextWords } from './use-context-words';
import { usePicture, type Beside } from './use-picture';
import { useSeriesWords } from './use-series-words';
import { useSourceLine } from './use-source-line';
import { useWayWords } from './use-way-words';

// What stands below the picture comes after it.
const SeriesGaps = lazy(() =>
  import('./series-gaps').then((module) => ({ default: module.SeriesGaps })),
);

interface Props {
  readonly series: readonly SeriesView[];
  readonly way: Way | undefined;
  readonly beside: Beside;
  readonly notes: readonly Schemas['AnnotationView'][];
  /** What the first of the series was asked for by. */
  readonly choice: SeriesChoice;
}

/** Whether there is a field to draw between the likely numbers: from one to another, and somewhere with a width. */
function hasBand({ points }: Schemas['ProjectionView']): boolean {
  const likely = points.flatMap(({ low, high }) =>
    low === undefined || high === undefined ? [] : [high - low],
  );
  return likely.length > 1 && likely.some((width) => width > 0);
}

/** The figures as lines, with what must be known to read them right. */
export function SeriesChart({ series, way, beside, notes, choice }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { numberOf, periodOf } = useSeriesWords();
  const { picture, breaks } = usePicture(series, way, beside);
  const { wordsOf } = useContextWords();
  const source = useSourceLine(series);
  const cut = cutAt(picture);
  const pathNotes = useWayWords().notesOf(way, series);
  const drawn = beside.context.filter(({ event }) =>
    picture.context.some(({ label }) => label === localized(event.title)),
  );
  const projectionNotes =
    beside.projections.length > 0
      ? [
          t('indicator.projection.legend'),
          ...(beside.projections.some(hasBand) ? [t('indicator.projection.band')] : []),
          ...(beside.projections.some(({ source }) => source?.illustrative)
            ? [`${t('indicator.projection.lineMadeUp')}: ${t('common.source.illustrative')}.`]
            : []),
        ]
      : [];
  const madeUpNotes = series
    .filter(({ illustrative }) => illustrative)
    .map(({ area }) => t('indicator.chart.madeUp', { area: area.name ?? area.slug }));
  const noteWords = notes.map(({ period, text }) =>
    t('indicator.chart.noteWords', { period: periodOf(period), text: localized(text) }),
  );
  const contextWords = drawn.map(wordsOf);
  const cutWords =
    cut === undefined ? undefined : t('indicator.chart.cut', { value: numberOf(cut) });
  const [first] = series;
  const gaps = series.some(({ points }) => gapsOf(points).length > 0) && (
    <Suspense fallback={<div className={styles.links} />}>
      <SeriesGaps series={series} />
    </Suspense>
  );
  if (!first) return null;
  if (picture.lines.every(({ points }) => points.every(({ value }) => value === undefined))) {
    return (
      <>
        <p>{t('indicator.chart.empty', { area: first.area.name ?? first.area.slug })}</p>
        {noteWords.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {gaps}
      </>
    );
  }
  return (
    <figure className={styles.figure}>
      <LineChart
        label={t('indicator.chart.label', { indicator: localized(first.indicator.name) })}
        hint={t('indicator.chart.hint')}
        picture={picture}
      >
        <LineLegend
          picture={picture}
          words={{
            exact: t('indicator.chart.exact'),
            approximate: t('indicator.chart.approximate'),
            atLeast: t('indicator.chart.atLeast'),
          }}
        />
      </LineChart>
      <figcaption className={styles.caption}>
        {[...madeUpNotes, ...projectionNotes, ...pathNotes].map((note) => (
          <p key={note}>{note}</p>
        ))}
        {cutWords !== undefined && <p>{cutWords}</p>}
        <BreakList breaks={breaks} />
        {[
          { heading: t('indicator.chart.context'), words: contextWords },
          { heading: t('indicator.chart.notes'), words: noteWords },
        ].map(
          ({ heading, words }) =>
            words.length > 0 && (
              <div key={heading}>
                <p className={styles.heading}>{heading}</p>
                <ul className={styles.list}>
                  {words.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </div>
            ),
        )}
        {contextWords.length > 0 && <p>{t('indicator.chart.contextMark')}</p>}
        {gaps}
        <p>{source}</p>
        <PictureLinks
          slug={first.indicator.slug}
          areas={series.map(({ area }) => area.slug)}
          choice={choice}
        />
      </figcaption>
    </figure>
  );
}
