import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { about, apart, asLines, barOf, tellingDecimals } from './compared-with';

type Answer = Schemas['ReferenceAnswer'];

function answer(slug: string, peers?: Partial<Schemas['Peers']>): Answer {
  return { reference: { area: { slug } }, peers } as Answer;
}

describe('what an area is compared with', () => {
  const country = answer('norge');
  const own = answer('buskerud', { rank: 3, peers: [] });
  const without = answer('buskerud', { notCompared: 'NO_FIGURE', peers: [] });
  const other = answer('glamdal', {
    notCompared: 'NOT_A_PEER',
    peers: [{ area: { slug: 'grue' } } as Schemas['Peer']],
  });

  it('is all that says something of it', () => {
    expect(about([country, own, without, other], 'kongsberg')).toEqual([country, own, without]);
  });

  it('is of a group the municipalities in it, if there are any', () => {
    expect(about([other], 'glamdal')).toEqual([other]);
    const gone = answer('viken', { notCompared: 'NOT_A_PEER', peers: [] });
    expect(about([gone], 'viken')).toEqual([]);
  });

  it('has a line unless it is many', () => {
    expect(asLines([country, own])).toEqual([country]);
  });
});

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
