/** Places years on an axis of pixels. */
export interface YearScale {
  /** Where a year is, in pixels. */
  readonly place: (year: number) => number;
  /** Whole years to name on the axis: every one, every second, fifth, tenth and so on, as there is room. */
  readonly ticks: readonly number[];
}

const steps = [1, 2, 5, 10, 20, 50, 100];

/** An axis from one year to another over a width, with at least some pixels for each named year. */
export function yearScale(
  [first, last]: readonly [number, number],
  width: number,
  pixelsPerTick: number,
): YearScale {
  const perYear = width / (last - first);
  const step = steps.find((each) => each * perYear >= pixelsPerTick) ?? 200;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return { place: (year) => (year - first) * perYear, ticks };
}
