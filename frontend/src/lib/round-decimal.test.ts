import { describe, expect, it } from 'vitest';

import { movePoint, roundDecimal } from './round-decimal';

describe('roundDecimal', () => {
  it.each([
    [1.45, 1, 1.5],
    [1.005, 2, 1.01],
    [-0.125, 2, -0.13],
    [-0.004, 2, 0],
    [0.5, 0, 1],
    [1e-7, 2, 0],
    [1.5e-7, 7, 2e-7],
    [123456789.5, 0, 123456790],
    [2e21, 2, 2e21],
    [0, 3, 0],
  ])('rounds %d to %d decimals as the server does', (value, decimals, expected) => {
    expect(roundDecimal(value, decimals)).toBe(expected);
  });

  it('has no zero below zero', () => {
    expect(Object.is(roundDecimal(-0.001, 1), 0)).toBe(true);
  });

  it('moves the point of a proportion to percent without adding to it', () => {
    expect(movePoint(0.1435, 2)).toBe(14.35);
  });
});
