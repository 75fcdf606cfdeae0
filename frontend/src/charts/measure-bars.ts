/** When something goes on, in years; an end that is not known is absent. */
export interface Stretch {
  readonly from?: number;
  /** The latest it may have begun, when it is only known in which month, season or year. */
  readonly fromBy?: number;
  readonly to?: number;
  /** When something is to be reached on the way. */
  readonly milestones: readonly number[];
}

export interface Bar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly faded: boolean;
}

/** How far a bar goes on, faded, beyond an end that nobody knows: a quarter of a year. */
const stub = 0.25;

/** What is known of a stretch, and a faded stub where an end of it is not known. */
export function barsOf({ from, fromBy, to }: Stretch): readonly Bar[] {
  if (from !== undefined && to !== undefined) return [{ key: 'known', from, to, faded: false }];
  if (from !== undefined) {
    return [
      // Not over before it may have begun.
      { key: 'unknown', from, to: Math.max(from + stub, fromBy ?? from), faded: true },
      { key: 'known', from, to: from, faded: false },
    ];
  }
  if (to !== undefined) return [{ key: 'unknown', from: to - stub, to, faded: true }];
  return [];
}

/** From the first to the last thing that is drawn, and no further. */
export function extentOf(rows: readonly Stretch[]): readonly [number, number] {
  const times = rows.flatMap((row) => [
    ...barsOf(row).flatMap(({ from, to }) => [from, to]),
    ...row.milestones,
  ]);
  if (times.length === 0) return [0, 1];
  const first = Math.min(...times);
  return [first, Math.max(...times, first + stub)];
}
