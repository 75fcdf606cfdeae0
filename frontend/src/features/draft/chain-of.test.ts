import { describe, expect, it } from 'vitest';

import { chainOf } from './chain-of';

describe('the way of a revision', () => {
  it('is behind it, at it and ahead of it', () => {
    expect(chainOf('PROPOSED').map(({ state }) => state)).toEqual([
      'done',
      'done',
      'now',
      'ahead',
      'ahead',
      'ahead',
    ]);
  });

  it.each(['WITHDRAWN', 'REJECTED', 'EXPIRED'] as const)('ends where it was left: %s', (status) => {
    expect(chainOf(status).at(-1)).toEqual({ status, state: 'now' });
  });
});
