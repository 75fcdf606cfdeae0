import { describe, expect, it } from 'vitest';

import { neighbour } from './use-change-keys';

describe('the change to go to', () => {
  const ids = ['a', 'b', 'c'];

  it('is the next or the previous one, and none beyond the ends', () => {
    expect(neighbour(ids, 'a', 1)).toBe('b');
    expect(neighbour(ids, 'b', -1)).toBe('a');
    expect(neighbour(ids, 'c', 1)).toBeUndefined();
    expect(neighbour(ids, 'a', -1)).toBeUndefined();
  });

  it('is an end of the list when no change is being read', () => {
    expect(neighbour(ids, undefined, 1)).toBe('a');
    expect(neighbour(ids, 'elsewhere', -1)).toBe('c');
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });
});
