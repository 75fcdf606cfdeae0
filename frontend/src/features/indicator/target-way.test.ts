import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { targetWay } from './target-way';

type Told = Pick<Schemas['Explanation'], 'assessment' | 'way'>;

const points: Schemas['TargetWayPoint'][] = [
  { period: '2028', value: 100, set: false },
  { period: '2029', value: 110, low: 109, set: false },
  { period: '2030', value: 120, low: 120, set: true },
];

function told(
  target: Partial<Schemas['TargetVersion']>,
  way: Schemas['TargetWayPoint'][] = points,
): Told {
  return {
    assessment: { target: { counting: 'EACH_PERIOD', trajectory: 'LINEAR', ...target } },
    way: { points: way },
  } as unknown as Told;
}

describe('the way to a target', () => {
  it('is drawn through the very numbers that were told, with their band', () => {
    expect(targetWay(told({})).points).toEqual([
      { at: 2028, value: 100, low: 100, high: 100, isGoal: false },
      { at: 2029, value: 110, low: 109, high: 110, isGoal: false },
      { at: 2030, value: 120, low: 120, high: 120, isGoal: true },
    ]);
  });

  it('has no numbers of periods before those asked for', () => {
    expect(targetWay(told({}), '2029').numbers.map(({ period }) => period)).toEqual([
      '2029',
      '2030',
    ]);
    expect(targetWay(told({})).numbers).toHaveLength(3);
  });

  it('has no band where nothing but the number keeps it', () => {
    const way = targetWay(told({ comparator: 'UP_TO' }, points.slice(2)));
    expect(way.points).toEqual([{ at: 2030, value: 120, isGoal: true }]);
    expect(way.isCap).toBe(true);
  });

  it('goes up at the deadline where nothing is expected before', () => {
    const way = targetWay(told({ trajectory: 'STEP' }));
    expect(way.points.map(({ at, value, isGoal }) => [at, value, isGoal])).toEqual([
      [2028, 100, false],
      [2029, 110, false],
      [2030, 110, false],
      [2030, 120, true],
    ]);
    expect(way.numbers.map(({ period }) => period)).toEqual(['2028', '2029', '2030']);
    expect(targetWay(told({ trajectory: 'STEP' }, points.slice(2))).points).toHaveLength(1);
  });

  it('is told and not drawn where its numbers are of all that has come', () => {
    const way = targetWay(told({ counting: 'ACCUMULATED' }));
    expect(way).toMatchObject({ points: [], isAccumulated: true });
    expect(way.numbers).toHaveLength(3);
  });

  it('has no place for a range, nor where nothing is wanted', () => {
    const range = [{ period: '2030', low: 1, high: 2, set: true }];
    expect(targetWay(told({ comparator: 'RANGE' }, range))).toMatchObject({
      points: [],
      numbers: [],
    });
    const none = { assessment: {}, way: { points: [] } } as unknown as Told;
    expect(targetWay(none)).toMatchObject({ points: [], isMadeUp: false, isCap: false });
  });

  it('was made up where its target or its baseline was', () => {
    const source = { illustrative: true } as Schemas['SourceReference'];
    expect(targetWay(told({ source })).isMadeUp).toBe(true);
  });
});
