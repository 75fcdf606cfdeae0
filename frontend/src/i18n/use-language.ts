import { useTranslation } from 'react-i18next';

import { defaultLanguage, isLanguage, type Language } from '@/lib/languages';

/** The language that the interface is shown in. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : defaultLanguage;
}
