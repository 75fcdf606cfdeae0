import { describe, expect, it } from 'vitest';

import { endOfArea } from './end-of-area';

function codes(...ends: readonly (string | undefined)[]) {
  return {
    codes: ends.map((to, index) => ({
      code: String(index),
      system: 'SSB_KLASS_131' as const,
      validity: { from: '1838-01-01', ...(to ? { to } : {}) },
    })),
  };
}

describe('the end of an area', () => {
  it('is that of its last code', () => {
    expect(endOfArea(codes('2020-01-01', '1992-01-01'), '2020-01-01')).toBe('2020-01-01');
  });

  it('is none before it comes, and none for what still has a code', () => {
    expect(endOfArea(codes('2020-01-01'), '2019-12-31')).toBeUndefined();
    expect(endOfArea(codes('2020-01-01', undefined), '2026-01-01')).toBeUndefined();
  });

  it('is not known of areas that never had a code', () => {
    expect(endOfArea(codes(), '2026-01-01')).toBeUndefined();
  });
});
