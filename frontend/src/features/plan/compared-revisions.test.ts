import { describe, expect, it } from 'vitest';

import type { PlanView } from '@/api/types';

import { readChangesSearch } from './changes-search';
import { comparedRevisions } from './compared-revisions';

const plan = {
  shown: 2,
  revisions: [{ number: 1 }, { number: 2, basedOn: 1 }, { number: 3, basedOn: 2 }],
} as PlanView;

describe('the revisions that are compared', () => {
  it('are those in the address', () => {
    expect(comparedRevisions(plan, { fra: '1', til: '3' })).toEqual({
      from: 1,
      to: 3,
      swapped: false,
    });
    expect(comparedRevisions(plan, { fra: '2', til: '2' })).toEqual({
      from: 2,
      to: 2,
      swapped: false,
    });
  });

  it('are else the shown one and the one it started from', () => {
    expect(comparedRevisions(plan, {})).toEqual({
      from: 1,
      to: 2,
      swapped: false,
    });
    expect(comparedRevisions({ ...plan, shown: 1 }, {})).toEqual({
      from: 2,
      to: 3,
      swapped: false,
    });
    expect(comparedRevisions(plan, { til: '3' })).toEqual({
      from: 2,
      to: 3,
      swapped: false,
    });
    expect(comparedRevisions(plan, { fra: '1' })).toEqual({
      from: 1,
      to: 3,
      swapped: false,
    });
  });

  it('are none when the plan has not two, or not those', () => {
    expect(comparedRevisions({ shown: 1, revisions: plan.revisions?.slice(0, 1) }, {})).toBe(
      undefined,
    );
    expect(comparedRevisions(plan, { fra: '1', til: '9' })).toBeUndefined();
    expect(comparedRevisions(plan, { til: '1' })).toBeUndefined();
  });
});

describe('an address of a difference', () => {
  it('may have the revisions the wrong way round, and is told so', () => {
    const search = readChangesSearch({ fra: '3', til: '2' });
    expect(search).toMatchObject({ fra: '3', til: '2' });
    expect(comparedRevisions(plan, search)).toEqual({ from: 2, to: 3, swapped: true });
  });

  it('has numbers, and changes that exist', () => {
    expect(readChangesSearch({ fra: 'x', til: '0', endring: 'MOVED' })).toEqual({
      plan: undefined,
      fra: undefined,
      til: undefined,
      endring: undefined,
      taster: undefined,
    });
  });
});
