import { describe, expect, it } from 'vitest';

import { groupWarnings } from './group-warnings';

describe('warnings on money', () => {
  it('are said once for all the years that they hold for', () => {
    const groups = groupWarnings([
      {
        kind: 'AMOUNT_NOT_KNOWN',
        year: 2019,
        line: 'b',
        number: 1,
        stage: 'GRANTED',
        illustrative: false,
      },
      {
        kind: 'AMOUNT_NOT_KNOWN',
        year: 2018,
        line: 'a',
        number: 1,
        stage: 'GRANTED',
        illustrative: false,
      },
      {
        kind: 'AMOUNT_NOT_KNOWN',
        year: 2018,
        line: 'c',
        number: 1,
        stage: 'GRANTED',
        illustrative: false,
      },
      { kind: 'FUNDER_WITHOUT_AMOUNT', funder: { slug: 'en' }, illustrative: false },
      { kind: 'FUNDER_WITHOUT_AMOUNT', funder: { slug: 'to' }, illustrative: false },
    ]);
    expect(groups.map(({ warning, years }) => [warning.kind, years])).toEqual([
      ['AMOUNT_NOT_KNOWN', [2018, 2019]],
      ['FUNDER_WITHOUT_AMOUNT', []],
      ['FUNDER_WITHOUT_AMOUNT', []],
    ]);
  });

  it('stay apart when the amounts differ, or only one is made up', () => {
    const over = (amount: number, year: number, illustrative = false) => ({
      kind: 'DISBURSED_OVER_GRANTED' as const,
      year,
      amount: { amount, currency: 'NOK', qualifier: 'EXACT' as const },
      illustrative,
    });
    expect(groupWarnings([over(1, 2018), over(2, 2019)])).toHaveLength(2);
    expect(groupWarnings([over(1, 2018), over(1, 2019, true)])).toHaveLength(2);
  });
});
