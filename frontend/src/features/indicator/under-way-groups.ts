import type { Schemas } from '@/api/types';

type UnderWay = Schemas['SubmissionUnderWay'];

/** What is on its way to the same place: one submission can divide the figures of a period into thousands of slices. */
export interface UnderWayGroup extends Pick<UnderWay, 'illustrative' | 'periods' | 'status'> {
  readonly slices: readonly UnderWay['slice'][];
}

/** One for each area, status and choice of periods, in the order in which they are told. */
export function underWayGroups(submissions: readonly UnderWay[]): readonly UnderWayGroup[] {
  const groups = new Map<string, UnderWayGroup & { readonly slices: UnderWay['slice'][] }>();
  for (const { area, illustrative, periods, slice, status } of submissions) {
    const key = JSON.stringify([area.slug, status, illustrative, periods]);
    const group = groups.get(key) ?? { illustrative, periods, slices: [], status };
    group.slices.push(slice);
    groups.set(key, group);
  }
  return [...groups.values()];
}
