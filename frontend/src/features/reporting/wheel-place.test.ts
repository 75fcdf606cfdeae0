import { describe, expect, it } from 'vitest';

import { placeAt, turnOf } from './wheel-place';

describe('the wheel of the year', () => {
  it.each([
    ['2026-01-01', 0],
    ['2026-04-01', 0.25],
    ['2026-07-01', 0.5],
    ['2027-10-01', 0.75],
  ])('has %s at %d of the way round', (day, turn) => {
    expect(turnOf(day)).toBeCloseTo(turn);
  });

  it('goes as the hands of a clock, from the top', () => {
    expect(placeAt(0, 100, 150)).toEqual({ x: 150, y: 50 });
    expect(placeAt(0.25, 100, 150)).toEqual({ x: 250, y: 150 });
    expect(placeAt(0.5, 100, 150)).toEqual({ x: 150, y: 250 });
  });
});
