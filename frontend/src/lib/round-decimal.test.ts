import { describe, expect, it } from 'vitest';

import { differenceOf, legible, movePoint, roundDecimal } from './round-decimal';

describe('differenceOf', () => {
  it.each([
    [2.15, 1.1, 1.05],
    [0.35, 0.1, 0.25],
    [100000.35, 100000.1, 0.25],
    [0.1, 0.35, -0.25],
    [3e-7, 1e-7, 2e-7],
    [1, 1e-7, 0.9999999],
    [3e21, 1e21, 2e21],
    [12, 7, 5],
    [0.3, 0.3, 0],
  ])('is what is between %d and %d, without the noise of binary numbers', (a, b, expected) => {
    expect(differenceOf(a, b)).toBe(expected);
  });
});

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

describe('legible', () => {
  it.each([
    [0.04, 1, 0.04],
    [-0.0012, 1, -0.001],
    [45.67, 1, 45.7],
    [0.96, 0, 1],
    [0, 1, 0],
    [4e-8, 1, 0],
  ])(
    'shows %d, of which %d decimals are wanted, as no zero that it is not',
    (value, decimals, expected) => {
      expect(legible(value, decimals)).toBe(expected);
    },
  );
});
