import { describe, expect, it } from 'vitest';

import { isShare, ruleOf } from './rule-values';

describe('a rule on who pays how much', () => {
  it('holds through the last year that is named', () => {
    const funders = [{ slug: 'ringerike-kommune', name: 'Ringerike' }];
    expect(
      ruleOf('profor', { own: '25,5', most: ' ', from: '2024', to: '2026', funders }),
    ).toStrictEqual({
      programme: { slug: 'profor' },
      minOwnShare: 25.5,
      maxPublicShare: undefined,
      ownFunders: [{ slug: 'ringerike-kommune' }],
      validity: { from: '2024-01-01', to: '2027-01-01' },
    });
  });

  it.each([
    ['', true],
    ['25', true],
    ['33,33', true],
    ['100', true],
    ['100,01', false],
    ['-1', false],
    ['1,005', false],
    ['en firedel', false],
  ])('"%s" may stand in the field of a share: %s', (text, may) => {
    expect(isShare(text)).toBe(may);
  });
});
