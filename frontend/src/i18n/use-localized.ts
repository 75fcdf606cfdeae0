import { useCallback } from 'react';

import { chooseText, type TextByLanguage } from '@/lib/localized-text';

import { useLanguage } from './use-language';

/** A text of the record as plain text, for titles and for sorting; in markup use `<Localized>`. */
export function useLocalized(): (text: TextByLanguage | null | undefined) => string {
  const language = useLanguage();
  return useCallback((text) => chooseText(text, language)?.text ?? '', [language]);
}
