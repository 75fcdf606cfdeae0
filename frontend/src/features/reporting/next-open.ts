import type { MeasureTask } from './queries';

/** The code of the next measure after a place that nobody has answered for, going round at the end; none when all are. */
export function nextOpen(measures: readonly MeasureTask[], place: number): string | undefined {
  const round = [...measures.slice(place + 1), ...measures.slice(0, Math.max(place, 0))];
  return round.find(({ state }) => state === 'DUE' || state === 'LATE')?.measure.code;
}
