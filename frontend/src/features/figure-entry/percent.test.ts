import { describe, expect, it } from 'vitest';

import { partOf, percentOf } from './percent';

describe('a percentage', () => {
  it.each([
    ['1', 0.01],
    ['1 %', 0.01],
    ['1,1\u00a0%', 0.011],
    ['\u22122', -0.02],
    ['0,07', 0.0007],
  ])('is a part of the whole: %s', (text, part) => {
    expect(partOf(text)).toBe(part);
  });

  it('is none when it is no number', () => {
    expect(partOf('to')).toBeUndefined();
    expect(partOf('')).toBeUndefined();
  });

  it('is read as exactly as it was said', () => {
    expect(percentOf(0.07)).toBe(7);
    expect(percentOf(0.011)).toBe(1.1);
  });
});
