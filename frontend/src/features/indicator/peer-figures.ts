import { roundDecimal } from '@/lib/round-decimal';

/** The most peers that are told without being asked for. */
export const mostUnfolded = 10;

const mostDecimals = 10;

/** How far apart two figures are, with as many decimals as it takes: what differs is never told to differ by nothing. */
export function apart(difference: number, decimals: number): number {
  const size = Math.abs(difference);
  let by = roundDecimal(size, decimals);
  for (let more = decimals + 1; by === 0 && size > 0 && more <= mostDecimals; more++) {
    by = roundDecimal(size, more);
  }
  return by;
}

/** With how many decimals different figures are told as different ones: no fewer than is usual, and no more than it takes. */
export function tellingDecimals(values: readonly number[], decimals: number): number {
  const different = new Set(values).size;
  let enough = decimals;
  while (
    enough < mostDecimals &&
    new Set(values.map((value) => roundDecimal(value, enough))).size < different
  ) {
    enough++;
  }
  return enough;
}

/** From the left end of a picture of so many parts, where the bar of a value starts and how long it is; nought is in it. */
export function barOf(value: number, values: readonly number[]) {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const size = high - low || 1;
  return {
    start: (Math.min(0, value) - low) / size,
    length: Math.abs(value) / size,
    nought: (0 - low) / size,
  };
}
