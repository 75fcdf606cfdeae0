import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { countAdoptions } from './count-adoptions';

const row: Schemas['AdoptionRow'] = {
  body: { slug: 'et-organ', name: { nb: 'Et organ' } },
  required: true,
  requiredAssumed: false,
  status: 'ADOPTED',
  bodyAssumed: false,
  otherDecisions: [],
};

describe('the bodies that treat a revision', () => {
  it('are counted by what is known and by what was assumed', () => {
    expect(
      countAdoptions({
        bodies: [
          { ...row, requiredAssumed: true, bodyAssumed: true },
          { ...row, requiredAssumed: true, status: 'NOT_KNOWN' },
          row,
          { ...row, required: false, status: 'NOTED' },
        ],
      }),
    ).toEqual({
      required: 3,
      adopted: 2,
      requiredAssumed: 2,
      assumed: [{ nb: 'Et organ' }],
      notKnown: 1,
    });
  });
});
