import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import { defaultLanguage, type Language } from '@/lib/languages';

import type { resources as Bokmaal } from './nb/resources';

/** Each language is a chunk of its own; a test holds them complete, so none needs another. */
const loaders: Record<Language, () => Promise<{ resources: typeof Bokmaal }>> = {
  nb: () => import('./nb/resources'),
  nn: () => import('./nn/resources'),
  en: () => import('./en/resources'),
};

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: defaultLanguage,
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
});

/** Loads the texts of a language, then shows them; the document says which language it is in. */
export async function showLanguage(language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'translation')) {
    const { resources } = await loaders[language]();
    i18n.addResourceBundle(language, 'translation', resources);
  }
  if (i18n.language !== language) await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
