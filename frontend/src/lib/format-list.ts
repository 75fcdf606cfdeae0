import { locales, type Language } from '@/lib/languages';

/** "2018, 2019 og 2020": a few things in a sentence; "utbetalt eller brukt" where nothing is said of any of them. */
export function formatList(
  texts: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locales[language], { type }).format(texts);
}
