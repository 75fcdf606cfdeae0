import { describe, expect, it } from 'vitest';

import { underWayOf } from './under-way';

const area = { slug: 'hole' };
const since = '2026-11-22';

describe('underWayOf', () => {
  it('tells of what stands alike once, with every period once and in order', () => {
    expect(
      underWayOf([
        {
          area,
          slice: {},
          periods: ['2025', '2026'],
          status: 'SUBMITTED',
          since,
          illustrative: false,
        },
        {
          area,
          slice: {},
          periods: ['2024', '2025'],
          status: 'SUBMITTED',
          since,
          illustrative: true,
        },
      ]),
    ).toEqual([
      { status: 'SUBMITTED', slice: {}, periods: ['2024', '2025', '2026'], illustrative: true },
    ]);
  });

  it('keeps apart what stands otherwise, and what is of another slice', () => {
    const one = { area, slice: {}, periods: ['2025'], since, illustrative: false };
    expect(
      underWayOf([
        { ...one, status: 'SUBMITTED' },
        { ...one, status: 'APPROVED' },
        { ...one, status: 'APPROVED', slice: { slag: 'skapt' } },
      ]),
    ).toHaveLength(3);
  });
});
