/** Places numbers on an upright axis of pixels, the largest on top. */
export interface ValueScale {
  /** How far below the top a number is, in pixels. */
  readonly place: (value: number) => number;
  /** Round numbers to name on the axis, smallest first. */
  readonly ticks: readonly number[];
  /** The axis does not begin at nought, which a reader must be told. */
  readonly isCut: boolean;
}

/** Numbers that spread over more than this part of the largest are drawn from nought: little would be won by a cut. */
const spreadFromNought = 0.6;

/** An axis that has room for all the numbers, in steps of 1, 2 or 5 times a power of ten. */
export function valueScale(
  values: readonly number[],
  height: number,
  pixelsPerTick: number,
): ValueScale {
  const [low, high] = extentOf(values);
  const step = roundStep((high - low) / Math.max(1, Math.floor(height / pixelsPerTick)));
  const first = Math.floor(low / step + tolerance);
  const last = Math.max(Math.ceil(high / step - tolerance), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    withoutNoise((first + index) * step),
  );
  const bottom = first * step;
  const top = last * step;
  return {
    place: (value) => ((top - value) / (top - bottom)) * height,
    ticks,
    isCut: bottom > 0 || top < 0,
  };
}

/** What has been added up in binary is off by the last digits; that must not make another step. */
const tolerance = 1e-9;

/** The smallest and the largest number to have room for: with nought where they lie near it, and never the same one twice. */
function extentOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const least = Math.min(...values);
  const most = Math.max(...values);
  const size = Math.max(Math.abs(least), Math.abs(most));
  if (least === most) {
    if (size === 0) return [0, 1];
    return [least - size * 0.05, most + size * 0.05];
  }
  const fromNought = most - least >= size * spreadFromNought;
  return fromNought ? [Math.min(0, least), Math.max(0, most)] : [least, most];
}

/** The next larger of 1, 2 or 5 times a power of ten. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast) + tolerance);
  const factor = [1, 2, 5, 10].find((each) => each * power >= atLeast * (1 - tolerance)) ?? 10;
  return factor * power;
}

function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
