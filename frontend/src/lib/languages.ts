/** The written languages of the interface, bokmål first. */
export const languages = ['nb', 'nn', 'en'] as const;

export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'nb';

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** In which order a reader of a language understands the others best; the backend has the same order. */
export const fallbacks: Record<Language, readonly Language[]> = {
  nb: ['nb', 'nn', 'en'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
};

/**
 * The locale that numbers and dates are written in. Nynorsk writes both as bokmål does, and not every browser
 * carries its locale data, so it borrows those of bokmål; the words come from our own texts.
 */
export const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };
