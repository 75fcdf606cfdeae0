import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { groupOf } from './standing-groups';

function told(...values: (number | undefined)[]) {
  const observed = values.map(
    (value, index): Schemas['SeriesPoint'] =>
      // Of a point only its figure counts here.
      ({ period: String(2020 + index), value }) as Schemas['SeriesPoint'],
  );
  return { observed };
}

const kongsberg = [{ slug: 'kongsberg' }];

describe('the group of an indicator in the list for an area', () => {
  it('is the first where there is a figure for the area', () => {
    expect(groupOf({ targetAreas: [] }, 'norge', told(undefined, 0))).toBe('here');
    expect(groupOf({ targetAreas: kongsberg }, 'norge', told(7))).toBe('here');
  });

  it('is the first where something is wanted of it there, with or without figures', () => {
    expect(groupOf({ targetAreas: kongsberg }, 'kongsberg', told())).toBe('here');
    expect(groupOf({ targetAreas: kongsberg }, 'kongsberg', undefined)).toBe('here');
  });

  it('is the second where something is wanted of it in other places only', () => {
    expect(groupOf({ targetAreas: kongsberg }, 'norge', told(undefined))).toBe('elsewhere');
  });

  it('is the last where there is nothing', () => {
    expect(groupOf({ targetAreas: [] }, 'norge', told(undefined))).toBe('none');
    expect(groupOf({ targetAreas: [] }, 'norge', undefined)).toBe('none');
  });
});
