import { describe, expect, it } from 'vitest';

import { valueScale } from './value-scale';

describe('an upright axis', () => {
  it('has round numbers around what is drawn, and says that it does not begin at nought', () => {
    const scale = valueScale([42_307, 45_901], 300, 60);
    expect(scale.ticks).toEqual([42_000, 43_000, 44_000, 45_000, 46_000]);
    expect(scale.isCut).toBe(true);
    expect(scale.place(46_000)).toBe(0);
    expect(scale.place(42_000)).toBe(300);
    expect(scale.place(44_000)).toBe(150);
  });

  it('begins at nought where the numbers lie near it', () => {
    const scale = valueScale([12, 70], 300, 60);
    expect(scale.ticks[0]).toBe(0);
    expect(scale.isCut).toBe(false);
  });

  it('has room for what is below nought', () => {
    const scale = valueScale([-1.5, 2], 300, 60);
    expect(scale.ticks).toContain(0);
    expect(scale.isCut).toBe(false);
    expect(scale.place(-1.5)).toBeLessThanOrEqual(300);
  });

  it('is cut also where all is far below nought', () => {
    expect(valueScale([-105, -100], 300, 60).isCut).toBe(true);
  });

  it.each([[[7]], [[0, 0]], [[]], [[-3]]])('has a height for %j', (values) => {
    const { ticks, place } = valueScale(values, 200, 60);
    expect(ticks.length).toBeGreaterThan(1);
    for (const value of values) {
      expect(place(value)).toBeGreaterThanOrEqual(0);
      expect(place(value)).toBeLessThanOrEqual(200);
    }
  });

  it('names no number with the noise of binary sums', () => {
    expect(valueScale([0.1, 0.7], 300, 60).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  });

  it.each(Array.from({ length: 60 }, (_, index) => index))('holds all it is given (%i)', (seed) => {
    const values = Array.from({ length: 5 }, (_, index) => pseudo(seed * 7 + index) - 500_000);
    const { place, ticks } = valueScale(values, 240, 48);
    for (const value of values) {
      expect(place(value)).toBeGreaterThanOrEqual(-0.001);
      expect(place(value)).toBeLessThanOrEqual(240.001);
    }
    expect(ticks.length).toBeLessThanOrEqual(8);
  });
});

/** A number below a million that is the same in every run. */
function pseudo(seed: number): number {
  return (((seed + 1) * 2_654_435_761) % 4_294_967_296) % 1_000_000;
}
