import { describe, expect, it } from 'vitest';

import { changedFields, merged } from './values';

describe('two versions of the same', () => {
  it('differ in the fields that say something else; one that is missing is empty', () => {
    expect(changedFields({ a: '1', b: '2' }, { a: '1', b: '3', c: '' })).toEqual(['b']);
    expect(changedFields({ a: '1' }, {})).toEqual(['a']);
  });

  it('come together: what one changed is as that one has it, and what both did is mine', () => {
    const base = { mine: '0', theirs: '0', both: '0', none: '0' };
    expect(
      merged(base, { ...base, mine: '1', both: '1' }, { ...base, theirs: '2', both: '2' }),
    ).toEqual({ mine: '1', theirs: '2', both: '1', none: '0' });
  });
});
