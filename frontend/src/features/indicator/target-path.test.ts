import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { targetPath } from './target-path';

type Version = Schemas['TargetVersion'];

function target(more: Partial<Version>): Version {
  return {
    number: 1,
    validFrom: '2020-05-08',
    validFromAssumed: false,
    comparator: 'AT_LEAST',
    trajectory: 'LINEAR',
    interim: [],
    counting: 'EACH_PERIOD',
    qualifier: 'EXACT',
    unchanged: false,
    deadline: '2030',
    ...more,
  };
}

const baseline = { period: '2020', value: 100 };

describe('the way to a target', () => {
  it('goes straight, with a band on the worse side', () => {
    expect(targetPath(target({ value: 200 }), baseline, -0.1)).toEqual([
      { at: 2020, value: 100, isGoal: false, low: 90, high: 100 },
      { at: 2030, value: 200, isGoal: true, low: 190, high: 200 },
    ]);
  });

  it('has its band above where less is better', () => {
    const [first] = targetPath(target({ comparator: 'AT_MOST', value: 50 }), baseline, -0.1);
    expect(first).toMatchObject({ low: 100, high: 105 });
  });

  it('grows as the engine says: 27 723 by 1 % a year is 29 429 in 2026 and 30 623 in 2030', () => {
    const way = targetPath(
      target({ comparator: 'GROWTH_RATE', value: 0.01 }),
      { period: '2020', value: 27_723 },
      -0.1,
    );
    expect(way.find(({ at }) => at === 2026)?.value).toBeCloseTo(29_428.523, 3);
    expect(way.at(-1)?.value).toBeCloseTo(30_623.439, 3);
    expect(way.at(-1)?.isGoal).toBe(true);
  });

  it('waits where nothing is expected before the deadline', () => {
    const way = targetPath(target({ value: 200, trajectory: 'STEP' }), baseline, 0);
    expect(way.map(({ at, value }) => [at, value])).toEqual([
      [2020, 100],
      [2030, 100],
      [2030, 200],
    ]);
  });

  it('goes by the points that were set', () => {
    const interim = [{ period: '2025', value: 180 }];
    const way = targetPath(target({ value: 200, trajectory: 'CUSTOM', interim }), baseline, 0);
    expect(way.map(({ at, isGoal }) => [at, isGoal])).toEqual([
      [2020, false],
      [2025, true],
      [2030, true],
    ]);
  });

  it.each<Partial<Version>>([
    { value: 80 },
    { value: 100 },
    { value: 120, comparator: 'AT_MOST' },
    { value: 80, trajectory: 'STEP' },
  ])('is level, without a band, where there is no way to go: %j', (more) => {
    expect(targetPath(target(more), baseline, -0.1)).toEqual([
      { at: 2020, value: more.value, isGoal: false },
      { at: 2030, value: more.value, isGoal: true },
    ]);
  });

  it('has no growth of what is nothing, or less', () => {
    const growth = target({ comparator: 'GROWTH_RATE', value: 0.01 });
    expect(targetPath(growth, { period: '2020', value: 0 }, -0.1)).toEqual([]);
    expect(targetPath(growth, { period: '2020', value: -5 }, -0.1)).toEqual([]);
  });

  it('is level for a cap', () => {
    const way = targetPath(target({ comparator: 'UP_TO', value: 70 }), undefined, 0);
    expect(way.map(({ at, value }) => [at, value])).toEqual([
      [2020, 70],
      [2030, 70],
    ]);
  });

  it.each<Partial<Version>>([
    { value: 250, counting: 'ACCUMULATED' },
    { comparator: 'DIRECTION_ONLY' },
    { value: 1, deadline: undefined },
    { comparator: 'RANGE', low: 1, high: 2 },
  ])('is not drawn where it has no place: %j', (more) => {
    expect(targetPath(target(more), baseline, -0.1)).toEqual([]);
  });

  it('is its end only where nobody has said where it begins', () => {
    expect(targetPath(target({ value: 200 }), undefined, -0.1)).toEqual([
      { at: 2030, value: 200, isGoal: true },
    ]);
    expect(targetPath(undefined, undefined, -0.1)).toEqual([]);
  });
});
