import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import { defaultLanguage, type Language } from '@/lib/languages';

import { sharedTexts, type TextArea } from './texts';

type Area = TextArea | (typeof sharedTexts)[number];

/** Each file is a chunk of its own; a test holds every language complete, so none needs another. */
const files = import.meta.glob<object>('./*/*.json', { import: 'default' });

const wanted = new Set<Area>(sharedTexts);

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: defaultLanguage,
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
  // A page without a text it needs is an error, which the browser tests look for.
  saveMissing: true,
  missingKeyHandler: (_languages, _namespace, key) => {
    console.error(`No text: ${key}`);
  },
});

/** Fetches texts without showing them yet. */
export async function fetchTexts(language: Language, areas: Iterable<Area>): Promise<void> {
  await Promise.all(
    [...areas].map(async (area) => {
      if (i18n.getResource(language, 'translation', area) !== undefined) return;
      const texts = await files[`./${language}/${area}.json`]?.();
      i18n.addResourceBundle(language, 'translation', { [area]: texts }, true, true);
    }),
  );
}

/**
 * Shows a page in a language, once its texts are there. What earlier pages needed comes along when the language changes,
 * for such a page is seen until the new one takes its place.
 */
export async function showTexts(language: Language, areas: readonly TextArea[]): Promise<void> {
  for (const area of areas) wanted.add(area);
  await fetchTexts(language, wanted);
  if (i18n.language !== language) await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
