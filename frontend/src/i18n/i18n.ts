import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import { defaultLanguage, type Language } from '@/lib/languages';

import { resources as bokmaal } from './nb/resources';

type Resources = typeof bokmaal;

/** Each language but the default is a chunk of its own, fetched when it is asked for. */
const loaders: Record<Language, () => Promise<{ resources: Resources }>> = {
  nb: () => Promise.resolve({ resources: bokmaal }),
  nn: () => import('./nn/resources'),
  en: () => import('./en/resources'),
};

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: defaultLanguage,
  fallbackLng: { nn: ['nb'], default: [] },
  resources: { nb: { translation: bokmaal } },
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
