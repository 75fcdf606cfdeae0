import { describe, expect, it } from 'vitest';

import { nextOpen } from './next-open';
import type { MeasureTask } from './queries';

function measures(...states: readonly MeasureTask['state'][]): MeasureTask[] {
  return states.map((state, index) => ({
    measure: { programme: { slug: 'p' }, code: String(index) },
    responsible: [],
    due: '2026-01-31',
    state,
    status: { status: 'ON_TRACK', computed: 'ON_TRACK', because: 'REPORTED_ACTIVE' },
    reports: 0,
    allowedActions: [],
  }));
}

describe('the next card', () => {
  it.each([
    [['ANSWERED', 'DUE', 'LATE'], -1, '1'],
    [['DUE', 'ANSWERED', 'LATE'], 0, '2'],
    [['DUE', 'ANSWERED', 'LATE'], 2, '0'],
    [['ANSWERED', 'DUE', 'COMES_LATER'], 1, undefined],
    [[], -1, undefined],
  ] as const)('of %j after %i is %s', (states, place, next) => {
    expect(nextOpen(measures(...states), place)).toBe(next);
  });
});
