/** A place on an axis of time that has a name: the first day of a month. */
export interface MonthTick {
  /** In years, so that 2020.5 is about July 2020. */
  readonly at: number;
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

/** Places times on an axis of pixels, to the month where there is room. */
export interface MonthScale {
  /** Where a time is, in pixels. */
  readonly place: (years: number) => number;
  readonly ticks: readonly MonthTick[];
}

const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600];
const monthsInYear = 12;

/**
 * An axis that begins with the first time and ends with the last one, not with the year it lies in, so that nothing
 * empty is drawn. It has room at both ends for what is drawn around a time.
 */
export function monthScale(
  [first, last]: readonly [number, number],
  { width, room, pixelsPerTick }: Readonly<{ width: number; room: number; pixelsPerTick: number }>,
): MonthScale {
  const perYear = Math.max(width - 2 * room, 0) / (last - first);
  const step =
    steps.find((each) => (each / monthsInYear) * perYear >= pixelsPerTick) ??
    steps[steps.length - 1] ??
    1;
  const ticks: MonthTick[] = [];
  const start = Math.ceil(Math.floor(first * monthsInYear + 0.0001) / step) * step;
  for (let months = start; months / monthsInYear <= last; months += step) {
    const at = months / monthsInYear;
    if (at >= first - 0.01) {
      ticks.push({
        at: Math.max(at, first),
        year: Math.floor(months / monthsInYear),
        month: (months % monthsInYear) + 1,
      });
    }
  }
  return { place: (years) => room + (years - first) * perYear, ticks };
}
