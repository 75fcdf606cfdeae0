import { describe, expect, it } from 'vitest';

import { formatAmount, formatMoney, type Money } from './format-money';

const twoMillion: Money = { amount: 2_000_000, currency: 'NOK', qualifier: 'EXACT' };

/** Intl separates thousands with a blank that cannot break. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe('an amount of money', () => {
  it.each<[Partial<Money>, string, string]>([
    [{}, '2 000 000 kr', 'NOK 2,000,000'],
    [{ qualifier: 'CIRCA' }, 'ca. 2 000 000 kr', 'about NOK 2,000,000'],
    [{ qualifier: 'UP_TO', currency: 'EUR' }, 'inntil 2 000 000 EUR', 'up to EUR 2,000,000'],
    [{ qualifier: 'UNKNOWN' }, '2 000 000 kr (usikkert tall)', 'NOK 2,000,000 (uncertain figure)'],
    [{ priceYear: 2014 }, '2 000 000 kr (2014-kroner)', 'NOK 2,000,000 (2014 prices)'],
    [{ amount: 0 }, '0 kr', 'NOK 0'],
    [{ amount: 1234.5 }, '1 234,50 kr', 'NOK 1,234.50'],
  ])('%o', (given, bokmaal, english) => {
    expect(plain(formatMoney({ ...twoMillion, ...given }, 'nb'))).toBe(bokmaal);
    expect(plain(formatMoney({ ...twoMillion, ...given }, 'en'))).toBe(english);
  });

  it('does not break between the reservation and the number', () => {
    expect(formatMoney({ ...twoMillion, qualifier: 'CIRCA' }, 'nb')).toMatch(/^ca\.\u00a02/);
    expect(formatMoney({ ...twoMillion, qualifier: 'UP_TO' }, 'nb')).toMatch(/^inntil\u00a02/);
  });

  it('is never rounded, and has øre where its column has', () => {
    expect(plain(formatAmount(99_999_999_999.99, 'nb'))).toBe('99 999 999 999,99');
    expect(plain(formatAmount(1000, 'nb', true))).toBe('1 000,00');
  });
});
