import type { Schemas } from '@/api/types';
import type { TargetPath } from '@/charts/line-model';
import { periodToYears } from '@/lib/report-period';

type Points = TargetPath['points'];
type Version = Schemas['TargetVersion'];
type Baseline = Pick<Schemas['TargetBaseline'], 'period' | 'value'>;

/**
 * The way to a target as points to draw, with how far behind it still counts as on it (a part of the whole way, as the rule of the
 * assessment has it). None where the target has no place on the axis of the figures, and none that would have to be guessed.
 */
export function targetPath(
  target: Version | undefined,
  baseline: Baseline | undefined,
  onTrack: number,
): Points {
  const deadline = target?.deadline;
  // What is added up since the start does not stand on the axis of what came in each period.
  if (!target || deadline === undefined || target.counting === 'ACCUMULATED') return [];
  const end = periodToYears(deadline);
  const level = (value: number, from: number): Points => [
    { at: from, value, isGoal: false },
    { at: end, value, isGoal: true },
  ];
  const start = baseline && periodToYears(baseline.period);
  switch (target.comparator) {
    case 'UP_TO':
      return target.value === undefined
        ? []
        : level(target.value, start ?? periodToYears(target.validFrom.slice(0, 4)));
    case 'MAINTAIN':
      return baseline && start !== undefined ? level(baseline.value, start) : [];
    case 'GROWTH_RATE': {
      const { value: growth } = target;
      if (!baseline || start === undefined || growth === undefined) return [];
      // The engine has no answer there either.
      if (baseline.value <= 0) return [];
      const way = sampled(start, end, (years) => baseline.value * (1 + growth) ** years);
      return withBand(way, onTrack);
    }
    case 'AT_LEAST':
    case 'AT_MOST': {
      const { value: goal } = target;
      if (goal === undefined) return [];
      if (!baseline || start === undefined) return [{ at: end, value: goal, isGoal: true }];
      const isAhead =
        target.comparator === 'AT_LEAST' ? goal > baseline.value : goal < baseline.value;
      // Who was there from the start has no way to go: what is wanted is expected all along.
      if (!isAhead) return level(goal, start);
      return withBand(wayTo(target, goal, baseline.value, start, end), onTrack);
    }
    case 'RANGE':
    case 'DIRECTION_ONLY':
      return [];
  }
}

function wayTo(target: Version, goal: number, from: number, start: number, end: number): Points {
  const first = { at: start, value: from, isGoal: false };
  const last = { at: end, value: goal, isGoal: true };
  switch (target.trajectory) {
    case 'LINEAR':
      return [first, last];
    case 'STEP':
      return [first, { at: end, value: from, isGoal: false }, last];
    case 'COMPOUND':
      return from > 0 && goal > 0
        ? sampled(start, end, (years) => from * (goal / from) ** (years / (end - start)))
        : [last];
    case 'CUSTOM':
      return [
        first,
        ...target.interim.map(({ period, value }) => {
          return { at: periodToYears(period), value, isGoal: true };
        }),
        last,
      ];
  }
}

/** A curve by its value in each whole year, and at its end. */
function sampled(start: number, end: number, valueAfter: (years: number) => number): Points {
  const points: { at: number; value: number; isGoal: boolean }[] = [];
  for (let at = start; at < end; at += 1) {
    points.push({ at, value: valueAfter(at - start), isGoal: false });
  }
  return [...points, { at: end, value: valueAfter(end - start), isGoal: true }];
}

/** The band lies on the worse side of the way: below it where the way goes up, above it where it goes down. */
function withBand(points: Points, onTrack: number): Points {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return points;
  const tolerance = Math.abs(onTrack * (last.value - first.value));
  const goesUp = last.value >= first.value;
  return points.map((point) => ({
    ...point,
    low: goesUp ? point.value - tolerance : point.value,
    high: goesUp ? point.value : point.value + tolerance,
  }));
}
