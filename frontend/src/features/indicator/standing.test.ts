import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { isMissed, sumOf } from './standing';

type Assessment = Schemas['Assessment'];

describe('a target whose time is over', () => {
  const target = { deadline: '2019' } as Schemas['TargetVersion'];
  const over = { due: '2019', outcome: 'NOT_MET', status: 'OFF_TRACK', target } as const;

  it('is missed when it was not met, however near it was', () => {
    expect(isMissed(over)).toBe(true);
    expect(isMissed({ ...over, status: 'ON_TRACK' })).toBe(true);
  });

  it('is not missed before, nor when it was met, nor when there are only old figures', () => {
    expect(isMissed({ ...over, due: '2018' })).toBe(false);
    expect(isMissed({ ...over, outcome: 'MET', status: 'ACHIEVED' })).toBe(false);
    expect(isMissed({ ...over, status: 'STALE' })).toBe(false);
    expect(isMissed({ ...over, target: undefined })).toBe(false);
  });
});

describe('what came in since the start', () => {
  const of = (bound: Schemas['Term']['bound'], qualifier: Schemas['SeriesPoint']['qualifier']) =>
    sumOf({
      assessment: {
        baseline: { period: '2015' },
        observed: { value: 576, bound },
        period: '2019',
        target: { counting: 'ACCUMULATED' },
      } as Assessment,
      observed: [
        { period: '2015', qualifier: 'CIRCA' },
        { period: '2016', qualifier },
      ] as Schemas['SeriesPoint'][],
    });

  it('is nothing before the first figure that counts: what there is stands alone', () => {
    const told = {
      assessment: {
        observed: { value: 576 },
        period: '2019',
        target: { counting: 'ACCUMULATED' },
      } as Assessment,
      observed: [],
    };
    expect(sumOf(told)).toMatchObject({ value: 576 });
    const early = { ...told.assessment, status: 'NOT_STARTED' } as const;
    expect(sumOf({ ...told, assessment: early })).toBeUndefined();
  });

  it('is at least about so much, when a part is missing and another is about', () => {
    expect(of('LOWER', 'CIRCA')).toEqual({ value: 576, qualifier: 'CIRCA', lowerBound: true });
    expect(of('LOWER', 'EXACT')).toEqual({ value: 576, qualifier: 'EXACT', lowerBound: true });
    expect(of('CIRCA', 'CIRCA')).toEqual({ value: 576, qualifier: 'CIRCA', lowerBound: false });
    expect(of(undefined, 'EXACT')).toEqual({ value: 576, qualifier: 'EXACT', lowerBound: false });
  });
});
