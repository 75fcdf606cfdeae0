import { useTranslation } from 'react-i18next';

import type { Schemas, SeriesPoint, SeriesView } from '@/api/types';
import type { Line, LinePicture, Sureness, TargetPath } from '@/charts/line-model';
import { periodToYears } from '@/lib/report-period';
import { roundDecimal } from '@/lib/round-decimal';

import { breaksOf } from './gaps-and-breaks';
import type { Way } from './target-way';
import { useAreaName } from './use-area-name';
import { useContextWords } from './use-context-words';
import { useProjectionWords } from './use-projection-words';
import { useSeriesWords } from './use-series-words';
import { useWayWords } from './use-way-words';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A place where the series of some areas break, with the reasons in words. */
export interface SeriesBreaks {
  readonly letter: string;
  readonly period: string;
  readonly reasons: readonly string[];
}

function surenessOf({ lowerBound, qualifier }: SeriesPoint): Sureness {
  if (lowerBound) return 'atLeast';
  switch (qualifier ?? 'EXACT') {
    case 'EXACT':
      return 'exact';
    case 'AT_LEAST':
    case 'MORE_THAN':
      return 'atLeast';
    default:
      return 'approximate';
  }
}

/** What stands beside the figures and is none of them. */
export interface Beside {
  readonly projections: readonly Schemas['ProjectionView'][];
  readonly context: readonly Schemas['ContextOfProgramme'][];
}

/** The series of some areas as a picture of lines, with the words for each point and each break. */
export function usePicture(
  series: readonly SeriesView[],
  way: Way | undefined,
  { projections, context }: Beside,
): {
  readonly picture: LinePicture;
  readonly breaks: readonly SeriesBreaks[];
} {
  const { t } = useTranslation();
  const { figureOf, numberOf, periodOf, unitOf } = useSeriesWords();
  const { expectedOf, projectionNameOf } = useProjectionWords();
  const areaNameOf = useAreaName();
  const { stretchOf } = useContextWords();
  const { nameOf, wayNumberOf } = useWayWords();

  function reasonsOf(view: SeriesView, point: SeriesPoint): readonly string[] {
    const area = view.area.name ?? view.area.slug;
    return point.breaks.map((kind) => t(`indicator.chart.break.${kind}`, { area }));
  }

  function lineOf(view: SeriesView): Line {
    const name = view.area.name ?? view.area.slug;
    const broken = breaksOf(view.points);
    return {
      key: view.area.slug,
      name: areaNameOf(view),
      kind: 'observed',
      points: view.points.map((point) => {
        const isBreak = broken.includes(point);
        const figure = `${figureOf(point) ?? ''} ${unitOf(view.unit)}`;
        const plain = `${series.length > 1 ? `${name}, ` : ''}${periodOf(point.period)}: ${figure}`;
        const said = point.illustrative ? t('indicator.chart.madeUpName', { name: plain }) : plain;
        return {
          period: point.period,
          at: periodToYears(point.period),
          value: point.value,
          sureness: surenessOf(point),
          words: isBreak ? [`${said}.`, ...reasonsOf(view, point)].join(' ') : said,
          isBreak,
        };
      }),
    };
  }

  /** What is expected of the first area, in its colour and never with the points of what was counted. */
  function projectedOf({ slug, points, source, key }: Schemas['ProjectionView']): Line {
    const name = projectionNameOf({ source });
    const unit = unitOf(series[0]?.unit ?? '');
    return {
      key: slug,
      name,
      kind: 'projected',
      tone: 0,
      points: points.map(({ period, value, low, high }) => ({
        period,
        at: periodToYears(period),
        value,
        low,
        high,
        sureness: 'approximate',
        words: `${name} ${projections.length > 1 ? `${key}, ` : ''}${periodOf(period)}: ${expectedOf({ value, low, high })} ${unit}`,
        isBreak: false,
      })),
    };
  }

  function targetOf(): TargetPath | undefined {
    const end = way?.points.at(-1);
    if (!way || !end) return undefined;
    const name = nameOf(way);
    return { name, label: `${name} ${wayNumberOf(end, series)}`, points: way.points };
  }

  const periods = series.flatMap((view) => breaksOf(view.points).map(({ period }) => period));
  const breaks = [...new Set(periods)].sort().map((period, index) => ({
    letter: letters[index % letters.length] ?? '',
    period,
    reasons: series.flatMap((view) =>
      breaksOf(view.points)
        .filter((point) => point.period === period)
        .flatMap((point) => reasonsOf(view, point)),
    ),
  }));
  const lines = [...series.map(lineOf), ...projections.map(projectedOf)];
  const target = targetOf();
  const at = [...lines.flatMap(({ points }) => points), ...(target?.points ?? [])].map(
    (point) => point.at,
  );
  return {
    breaks,
    picture: {
      lines,
      target,
      // What happened before or after all that is drawn has no place in it.
      context: context
        .map(stretchOf)
        .filter(({ from, to }) => from <= Math.max(...at) && to >= Math.min(...at)),
      breaks: breaks.map(({ letter, period }) => ({ letter, at: periodToYears(period) })),
      formatTick: numberOf,
      formatEnd: (value) => numberOf(roundDecimal(value, series[0]?.decimals ?? 0)),
      noFigures: t('indicator.chart.noFigures'),
    },
  };
}
