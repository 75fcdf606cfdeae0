import type { SeriesPoint } from '@/api/types';
import { differenceOf } from '@/lib/round-decimal';

type Known = SeriesPoint & { readonly value: number };

/** What can be said of a series in one sentence. */
export interface SeriesFacts {
  readonly first: Known;
  readonly last: Known;
  /** How much more the last figure is than the first, also as a part of the first; absent where that may not be worked out. */
  readonly change?: { readonly by: number; readonly part?: number };
  /** Something between the two makes them two kinds of figures. */
  readonly isBroken: boolean;
}

export function isKnown(point: SeriesPoint): point is Known {
  return point.value !== undefined;
}

/** The first and the last figure, and the change between them, where both are exact and can be compared; undefined without any. */
export function factsOf(points: readonly SeriesPoint[]): SeriesFacts | undefined {
  const known = points.filter(isKnown);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return undefined;
  const isBroken = points
    .slice(points.indexOf(first) + 1, points.indexOf(last) + 1)
    .some(({ breaks }) => breaks.length > 0);
  return { first, last, isBroken, change: isBroken ? undefined : changeOf(first, last) };
}

function changeOf(first: Known, last: Known): SeriesFacts['change'] {
  const exact = [first, last].every(
    ({ lowerBound, qualifier }) => !lowerBound && (qualifier ?? 'EXACT') === 'EXACT',
  );
  if (!exact || first === last) return undefined;
  const by = differenceOf(last.value, first.value);
  return { by, part: first.value > 0 ? by / first.value : undefined };
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** The first and the last period that all of several series have a figure of; undefined where they have the same ends anyway, or none. */
export function commonOf(all: readonly (readonly SeriesPoint[])[]): Span | undefined {
  const told = all
    .map((points) => points.filter(isKnown).map(({ period }) => period))
    .filter((periods) => periods.length > 0);
  const [first, ...others] = told;
  const shared = (first ?? []).filter((period) => others.every((each) => each.includes(period)));
  const [from] = shared;
  const to = shared.at(-1);
  if (from === undefined || to === undefined) return undefined;
  const isSame = told.every((periods) => periods[0] === from && periods.at(-1) === to);
  return isSame ? undefined : { from, to };
}

/** The points of a span; all without one. */
export function within(points: readonly SeriesPoint[], span: Span | undefined): SeriesPoint[] {
  return points.filter(({ period }) => !span || (period >= span.from && period <= span.to));
}
