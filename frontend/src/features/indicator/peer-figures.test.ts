import { describe, expect, it } from 'vitest';

import { apart, barOf, tellingDecimals } from './peer-figures';

describe('how far apart two figures are', () => {
  it('has as many decimals as it takes not to be nothing', () => {
    expect(apart(-0.123, 1)).toBe(0.1);
    expect(apart(0.0042, 1)).toBe(0.004);
    expect(apart(0, 1)).toBe(0);
    expect(apart(1e-12, 1)).toBe(0);
    expect(apart(1.005, 2)).toBe(1.01);
  });
});

describe('figures in an order', () => {
  it('are told so that different ones are seen to be different', () => {
    expect(tellingDecimals([0.5446, 0.5412, 2], 1)).toBe(3);
    expect(tellingDecimals([0.5, 0.5, 2], 1)).toBe(1);
    expect(tellingDecimals([0.31, 0.32], 2)).toBe(2);
    expect(tellingDecimals([1e-12, 2e-12], 0)).toBe(10);
    expect(tellingDecimals([1.005, 1.01], 2)).toBe(3);
    expect(tellingDecimals([0.001, -0.001], 1)).toBe(3);
  });
});

describe('a bar', () => {
  it('starts at nought, to either side, and nothing is longer than the picture', () => {
    expect(barOf(2, [2, -2])).toEqual({ start: 0.5, length: 0.5, nought: 0.5 });
    expect(barOf(-2, [2, -2])).toEqual({ start: 0, length: 0.5, nought: 0.5 });
    expect(barOf(1, [1, 4])).toEqual({ start: 0, length: 0.25, nought: 0 });
    expect(barOf(-1, [-1, -4])).toEqual({ start: 0.75, length: 0.25, nought: 1 });
    expect(barOf(0, [0])).toEqual({ start: 0, length: 0, nought: 0 });
  });
});
