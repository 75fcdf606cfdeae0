import type { Schemas } from '@/api/types';
import type { Money } from '@/lib/format-money';

type Check = Pick<
  Schemas['CofundingCheck'],
  'rule' | 'total' | 'own' | 'publicFunds' | 'funderNotKnown' | 'sectorNotKnown'
>;

export interface CofundingNumber {
  readonly key: 'own' | 'others' | 'funderNotKnown' | 'publicFunds' | 'private' | 'sectorNotKnown';
  /** Absent when nobody knows: the amount that has no name may be of this one, too. */
  readonly money?: Money;
}

export interface CofundingSplit {
  readonly key: 'payer' | 'sector';
  readonly rows: readonly CofundingNumber[];
}

const plus = (money: Money, amount: number): Money => ({
  ...money,
  amount: Math.round((money.amount + amount) * 100) / 100,
});

/**
 * The total in the ways that the rule asks about. What stands below a total adds up to it, and an amount is never nought
 * while some of the total is not known to be another's.
 */
export function cofundingNumbers(check: Check): readonly CofundingSplit[] {
  const { rule, total, own, publicFunds, funderNotKnown, sectorNotKnown } = check;
  if (!total || !own || !publicFunds || !funderNotKnown || !sectorNotKnown) return [];
  const split = (
    key: CofundingSplit['key'],
    [first, second, third]: readonly [
      CofundingNumber['key'],
      CofundingNumber['key'],
      CofundingNumber['key'],
    ],
    known: Money,
    unknown: Money,
  ): CofundingSplit => {
    const told = (name: CofundingNumber['key'], money: Money): CofundingNumber =>
      money.amount === 0 && unknown.amount > 0 ? { key: name } : { key: name, money };
    return {
      key,
      rows: [
        told(first, known),
        told(second, plus(total, -known.amount - unknown.amount)),
        ...(unknown.amount > 0 ? [{ key: third, money: unknown }] : []),
      ],
    };
  };
  return [
    ...(rule.minOwnShare === undefined
      ? []
      : [split('payer', ['own', 'others', 'funderNotKnown'], own, funderNotKnown)]),
    ...(rule.maxPublicShare === undefined
      ? []
      : [
          split(
            'sector',
            ['publicFunds', 'private', 'sectorNotKnown'],
            publicFunds,
            sectorNotKnown,
          ),
        ]),
  ];
}
