import type { SeriesPoint } from '@/api/types';

import { isKnown } from './series-facts';

/** Periods after each other that have no figure for the same reason. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly missing: SeriesPoint['missing'];
  readonly undefined: SeriesPoint['undefined'];
  readonly have: number;
  readonly of: number;
}

export function gapsOf(points: readonly SeriesPoint[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let before: SeriesPoint | undefined;
  for (const point of points) {
    const { period, missing, undefined: noAnswer, coverage } = point;
    const last = gaps.at(-1);
    if (!isKnown(point)) {
      const goesOn =
        last !== undefined &&
        last.to === before?.period &&
        last.missing === missing &&
        last.undefined === noAnswer &&
        last.have === coverage.have &&
        last.of === coverage.of;
      if (goesOn) gaps[gaps.length - 1] = { ...last, to: period };
      else gaps.push({ from: period, to: period, missing, undefined: noAnswer, ...coverage });
    }
    before = point;
  }
  return gaps;
}

/** The breaks that keep a figure from being compared with an earlier one; where there is no earlier one, nothing breaks. */
export function breaksOf(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const first = points.findIndex(isKnown);
  const last = points.findLastIndex(isKnown);
  return first < 0
    ? []
    : points.slice(first + 1, last + 1).filter(({ breaks }) => breaks.length > 0);
}
