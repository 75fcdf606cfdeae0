import { fallbacks, type Language } from '@/lib/languages';

/** A text in one or more languages, as the API has it. */
export interface TextByLanguage {
  readonly nb?: string | null;
  readonly nn?: string | null;
  readonly en?: string | null;
}

export interface ChosenText {
  readonly text: string;
  readonly language: Language;
}

/** The text in the wanted language, or in the next one its readers understand. */
export function chooseText(
  text: TextByLanguage | null | undefined,
  wanted: Language,
): ChosenText | null {
  if (!text) return null;
  for (const language of fallbacks[wanted]) {
    const found = text[language];
    if (found) return { text: found, language };
  }
  return null;
}
