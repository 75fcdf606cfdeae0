import type { Schemas } from '@/api/types';
import type { TargetPath } from '@/charts/line-model';
import { periodToYears } from '@/lib/report-period';

type Points = TargetPath['points'];

/** What is wanted of a period on the way to a target, in a number. */
export interface WayNumber {
  readonly period: string;
  readonly value: number;
}

/** The way to the target of the first area, and whether somebody made it up to show what a target looks like. */
export interface Way {
  /** As it is drawn; none where it has no place on the axis of the figures. */
  readonly points: Points;
  /** Period by period. */
  readonly numbers: readonly WayNumber[];
  /** Its numbers are what has come in all, and not what comes in each period. */
  readonly isAccumulated: boolean;
  readonly isMadeUp: boolean;
  /** What is not to be passed, and is nothing to reach. */
  readonly isCap: boolean;
}

/**
 * The way to a target as the engine tells it, put for drawing.
 *
 * @param from the first period that was asked for: beside what is wanted of one before it, its figure would seem to be missing
 */
export function targetWay(
  { assessment: { target, baseline }, way }: Pick<Schemas['Explanation'], 'assessment' | 'way'>,
  from?: string,
): Way {
  const told = way.points.flatMap(({ value, ...point }) =>
    value === undefined ? [] : [{ ...point, value }],
  );
  const hasBand = told.some(({ value, low = value, high = value }) => low < high);
  const points = told.map(({ period, value, low = value, high = value, set }) => ({
    at: periodToYears(period),
    value,
    ...(hasBand && { low, high }),
    isGoal: set,
  }));
  const isAccumulated = target?.counting === 'ACCUMULATED';
  return {
    points: isAccumulated ? [] : target?.trajectory === 'STEP' ? stepped(points) : points,
    numbers: from === undefined ? told : told.filter(({ period }) => period >= from),
    isAccumulated,
    isMadeUp: [target, baseline].some((wanted) => wanted?.source?.illustrative),
    isCap: target?.comparator === 'UP_TO',
  };
}

/** Nothing is expected before the deadline: the line goes up there, and not on the way to it. */
function stepped(points: Points): Points {
  const [before, end] = points.slice(-2);
  return before && end
    ? [...points.slice(0, -1), { ...before, at: end.at, isGoal: false }, end]
    : points;
}
