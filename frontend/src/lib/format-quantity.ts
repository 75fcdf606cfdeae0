import { locales, type Language } from '@/lib/languages';

export type Qualifier =
  'EXACT' | 'CIRCA' | 'AT_LEAST' | 'UP_TO' | 'MORE_THAN' | 'LESS_THAN' | 'NEARLY' | 'UNKNOWN';

/** A number with its unit and with the reservation its source makes. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly verbatim?: string | null;
}

type Qualifying = Exclude<Qualifier, 'EXACT' | 'UNKNOWN'>;

const before: Record<Language, Record<Qualifying, string>> = {
  nb: {
    CIRCA: 'ca.',
    AT_LEAST: 'minst',
    UP_TO: 'inntil',
    MORE_THAN: 'mer enn',
    LESS_THAN: 'mindre enn',
    NEARLY: 'nærmere',
  },
  nn: {
    CIRCA: 'ca.',
    AT_LEAST: 'minst',
    UP_TO: 'inntil',
    MORE_THAN: 'meir enn',
    LESS_THAN: 'mindre enn',
    NEARLY: 'nærare',
  },
  en: {
    CIRCA: 'about',
    AT_LEAST: 'at least',
    UP_TO: 'up to',
    MORE_THAN: 'more than',
    LESS_THAN: 'less than',
    NEARLY: 'nearly',
  },
};

const uncertain: Record<Language, string> = {
  nb: '(usikkert tall)',
  nn: '(usikkert tal)',
  en: '(uncertain figure)',
};

/** "16 740" with the separators of the language; below zero with the same minus in every language. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 })
    .format(value)
    .replace('-', '\u2212');
}

/** "25,1 %", and "25.1%" in English. */
export function formatPercent(value: number, language: Language): string {
  return `${formatNumber(value, language)}${language === 'en' ? '%' : '\u00a0%'}`;
}

/** A number as it is written, with the reservation that its source makes. */
export function reserve(number: string, qualifier: Qualifier, language: Language): string {
  switch (qualifier) {
    case 'EXACT':
      return number;
    case 'UNKNOWN':
      return `${number} ${uncertain[language]}`;
    default:
      // The reservation belongs to its number, and does not stay behind on the line before.
      return `${before[language][qualifier]}\u00a0${number}`;
  }
}

/** "mer enn 1 200 ansatte", "ca. 300 studenter", "356 ansatte". */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const number = `${formatNumber(quantity.value, language)}\u00a0${quantity.unit}`;
  return reserve(number, quantity.qualifier, language);
}
