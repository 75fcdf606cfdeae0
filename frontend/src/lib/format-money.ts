import { reserve, type Qualifier } from '@/lib/format-quantity';
import { locales, type Language } from '@/lib/languages';

/** An amount, exact to the øre, with the reservation its source makes. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
  readonly qualifier: Qualifier;
  readonly priceYear?: number | null;
}

const inPricesOf: Record<Language, (year: string) => string> = {
  nb: (year) => `(${year}-kroner)`,
  nn: (year) => `(${year}-kroner)`,
  en: (year) => `(${year} prices)`,
};

/** Whether an amount is not a whole number of kroner, so that a column needs decimals. */
export function hasDecimals(amount: number): boolean {
  return !Number.isInteger(amount);
}

/** "kr", or the code of a currency. */
export function currencyWord(currency: string, language: Language): string {
  return currency === 'NOK' && language !== 'en' ? 'kr' : currency;
}

/** "2 000 000" or "1 234,50": never rounded, with two decimals when it or its column needs them. */
export function formatAmount(amount: number, language: Language, decimals = false): string {
  const digits = decimals || hasDecimals(amount) ? 2 : 0;
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** "ca. 2 000 000 kr", "inntil 50 000 EUR", "NOK 2,000,000" in English. */
export function formatMoney(money: Money, language: Language, decimals = false): string {
  const number = formatAmount(money.amount, language, decimals);
  const withUnit =
    language === 'en'
      ? `${currencyWord(money.currency, language)}\u00a0${number}`
      : `${number}\u00a0${currencyWord(money.currency, language)}`;
  const reserved = reserve(withUnit, money.qualifier, language);
  return money.priceYear
    ? `${reserved} ${inPricesOf[language](String(money.priceYear))}`
    : reserved;
}
