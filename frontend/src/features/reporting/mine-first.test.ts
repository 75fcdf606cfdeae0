import { expect, test } from 'vitest';

import { mineFirst } from './mine-first';
import type { MeasureTask } from './queries';

function task(code: string, mine?: boolean): MeasureTask {
  return {
    measure: { programme: { slug: 'p' }, code },
    responsible: [],
    due: '2026-01-31',
    state: 'DUE',
    status: { status: 'ON_TRACK', computed: 'ON_TRACK', because: 'REPORTED_ACTIVE' },
    reports: 0,
    allowedActions: [],
    owner: mine === undefined ? undefined : { assignment: code, version: 1, mine },
  };
}

test('mine, nobody’s, and then what others have, each in the order of the plan', () => {
  const sorted = mineFirst([
    task('1', false),
    task('2'),
    task('3', true),
    task('4'),
    task('5', true),
  ]);
  expect(sorted.map(({ measure }) => measure.code)).toEqual(['3', '5', '2', '4', '1']);
});
