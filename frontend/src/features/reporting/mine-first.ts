import type { MeasureTask } from './queries';

function order({ owner }: MeasureTask): number {
  if (!owner) return 1;
  return owner.mine ? 0 : 2;
}

/** What one has oneself comes first, then what nobody has, then what others have; else in the order of the plan. */
export function mineFirst(measures: readonly MeasureTask[]): readonly MeasureTask[] {
  return [...measures].sort((one, other) => order(one) - order(other));
}
