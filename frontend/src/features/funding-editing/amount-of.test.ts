import { describe, expect, it } from 'vitest';

import { amountOf } from './amount-of';

describe('an amount as people write it', () => {
  it.each([
    ['1 250 000,50', '1250000.5'],
    ['1\u00a0250\u202f000,05', '1250000.05'],
    ['1250000.05', '1250000.05'],
    ['250 000 kr', '250000'],
    ['0', '0'],
    [' 0,01 ', '0.01'],
    ['9 999 999 999 999,99', '9999999999999.99'],
  ])('%s is sent as %s', (text, sent) => {
    expect(JSON.stringify(amountOf(text))).toBe(sent);
  });

  it.each(['', '-1', '1,005', '1.250.000', '1,250,000', '12a', '1e3', '10 000 000 000 000', ',50'])(
    '%s is none',
    (text) => {
      expect(amountOf(text)).toBeUndefined();
    },
  );
});
