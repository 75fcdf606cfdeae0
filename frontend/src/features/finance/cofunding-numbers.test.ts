import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { cofundingNumbers } from './cofunding-numbers';

const kr = (amount: number) => ({ amount, currency: 'NOK', qualifier: 'EXACT' as const });

const rule: Schemas['CofundingRuleView'] = {
  id: 'id',
  version: 1,
  programmeId: 'id',
  programme: { slug: 'et-program' },
  minOwnShare: 25,
  maxPublicShare: 75,
  ownFunders: [],
  validity: {},
};

/** 450 000, of which so much is own and public, and of so much nobody knows. */
function numbers(own: number, ofPublic: number, noFunder: number, noSector: number) {
  return cofundingNumbers({
    rule,
    total: kr(450_000),
    own: kr(own),
    publicFunds: kr(ofPublic),
    funderNotKnown: kr(noFunder),
    sectorNotKnown: kr(noSector),
  }).map(({ rows }) => rows.map(({ key, money }) => [key, money?.amount]));
}

describe('the numbers behind a rule on who pays', () => {
  it('never have a nought for what nobody knows', () => {
    expect(numbers(150_000, 0, 0, 450_000)).toEqual([
      [
        ['own', 150_000],
        ['others', 300_000],
      ],
      [
        ['publicFunds', undefined],
        ['private', undefined],
        ['sectorNotKnown', 450_000],
      ],
    ]);
  });

  it('add up to the total, each way', () => {
    expect(numbers(0, 300_000.5, 100_000, 49_999.5)).toEqual([
      [
        ['own', undefined],
        ['others', 350_000],
        ['funderNotKnown', 100_000],
      ],
      [
        ['publicFunds', 300_000.5],
        ['private', 100_000],
        ['sectorNotKnown', 49_999.5],
      ],
    ]);
  });

  it('have a nought when all is known', () => {
    expect(numbers(0, 450_000, 0, 0)).toEqual([
      [
        ['own', 0],
        ['others', 450_000],
      ],
      [
        ['publicFunds', 450_000],
        ['private', 0],
      ],
    ]);
  });

  it('are only those the rule asks about, and none without a total', () => {
    const amounts = {
      own: kr(1),
      publicFunds: kr(1),
      funderNotKnown: kr(0),
      sectorNotKnown: kr(0),
    };
    const least = { ...rule, maxPublicShare: undefined };
    expect(
      cofundingNumbers({ rule: least, total: kr(1), ...amounts }).map(({ key }) => key),
    ).toEqual(['payer']);
    expect(cofundingNumbers({ rule })).toEqual([]);
  });
});
