import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { underWayGroups } from './under-way-groups';

const told: Omit<Schemas['SubmissionUnderWay'], 'slice'> = {
  area: { slug: 'hole' },
  illustrative: false,
  periods: ['2024'],
  since: '2026-11-22T12:00:00Z',
  status: 'SUBMITTED',
};

describe('what is on its way', () => {
  it('is one group, however many slices it is divided into', () => {
    const slices = Array.from({ length: 2500 }, (_, index) => ({ part: `p-${String(index)}` }));
    const groups = underWayGroups(slices.map((slice) => ({ ...told, slice })));
    expect(groups.map((group) => group.slices)).toEqual([slices]);
  });

  it('keeps apart what waits for different things, or is of other periods, or is made up', () => {
    const groups = underWayGroups([
      { ...told, slice: {} },
      { ...told, slice: {}, status: 'APPROVED' },
      { ...told, slice: {}, periods: ['2024', '2025'] },
      { ...told, slice: {}, illustrative: true },
      { ...told, slice: { part: 'a' } },
      { ...told, slice: {}, area: { slug: 'jevnaker' } },
    ]);
    expect(groups.map(({ slices }) => slices.length)).toEqual([2, 1, 1, 1, 1]);
  });
});
