import { locales, type Language } from '@/lib/languages';

/** "2018, 2019 og 2020": a few things in a sentence. */
export function formatList(texts: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language]).format(texts);
}
