import { expect, it } from 'vitest';

import { moved } from './moved';

const list = ['a', 'b', 'c'];

it('moves one up and one down', () => {
  expect(moved(list, 1, 0)).toEqual(['b', 'a', 'c']);
  expect(moved(list, 0, 2)).toEqual(['b', 'c', 'a']);
});

it('leaves alone what cannot go further', () => {
  expect(moved(list, 0, -1)).toBe(list);
  expect(moved(list, 2, 3)).toBe(list);
});
