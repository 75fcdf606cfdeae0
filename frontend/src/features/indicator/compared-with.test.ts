import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { about, asLines } from './compared-with';

type Answer = Schemas['ReferenceAnswer'];

function answer(slug: string, peers?: Partial<Schemas['Peers']>): Answer {
  return { reference: { area: { slug } }, peers } as Answer;
}

describe('what an area is compared with', () => {
  const country = answer('norge');
  const own = answer('buskerud', { rank: 3, peers: [] });
  const without = answer('buskerud', { notCompared: 'NO_FIGURE', peers: [] });
  const other = answer('glamdal', {
    notCompared: 'NOT_A_PEER',
    peers: [{ area: { slug: 'grue' } } as Schemas['Peer']],
  });

  it('is all that says something of it', () => {
    expect(about([country, own, without, other], 'kongsberg')).toEqual([country, own, without]);
  });

  it('is of a group the municipalities in it, if there are any', () => {
    expect(about([other], 'glamdal')).toEqual([other]);
    const gone = answer('viken', { notCompared: 'NOT_A_PEER', peers: [] });
    expect(about([gone], 'viken')).toEqual([]);
  });

  it('is also a group that was not there on the borders that were chosen: that is said', () => {
    const notThere = answer('buskerud', { notCompared: 'NO_REFERENCE_SERIES', peers: [] });
    expect(about([notThere], 'kongsberg')).toEqual([notThere]);
  });

  it('has a line unless it is many', () => {
    expect(asLines([country, own])).toEqual([country]);
  });
});
