import { describe, expect, it } from 'vitest';

import { fewestCharacters, hasGoodLength, mostCharacters } from './password-length';

describe('the length of a password', () => {
  it.each([
    ['x', fewestCharacters - 1, false],
    ['x', fewestCharacters, true],
    ['x', mostCharacters, true],
    ['x', mostCharacters + 1, false],
    ['🦌', fewestCharacters - 1, false],
    ['🦌', mostCharacters, true],
  ])('%s %i times: %s', (character, times, good) => {
    expect(hasGoodLength(character.repeat(times))).toBe(good);
  });
});
