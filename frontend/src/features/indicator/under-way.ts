import type { Schemas } from '@/api/types';

type Delivery = Schemas['DeliveryUnderWay'];

/** What is under way of the same slice and stands alike, as one: the reader is told of the figures, not of how they were handed in. */
export interface UnderWay {
  readonly status: Delivery['status'];
  readonly slice: Delivery['slice'];
  readonly periods: readonly string[];
  readonly illustrative: boolean;
}

export function underWayOf(deliveries: readonly Delivery[]): readonly UnderWay[] {
  const found = new Map<string, UnderWay>();
  for (const { status, slice, periods, illustrative } of deliveries) {
    const key = `${status} ${JSON.stringify(slice)}`;
    const before = found.get(key);
    found.set(key, {
      status,
      slice,
      // What is written so sorts as it follows in time.
      periods: [...new Set([...(before?.periods ?? []), ...periods])].sort(),
      illustrative: illustrative || before?.illustrative === true,
    });
  }
  return [...found.values()];
}
