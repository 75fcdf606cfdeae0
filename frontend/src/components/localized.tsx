import { useLanguage } from '@/i18n/use-language';
import { chooseText, type TextByLanguage } from '@/lib/localized-text';

/** A text of the record. When it falls back to another language than the page, it says which one. */
export function Localized({ text }: Readonly<{ text: TextByLanguage | null | undefined }>) {
  const language = useLanguage();
  const chosen = chooseText(text, language);
  if (!chosen) return null;
  return chosen.language === language ? (
    chosen.text
  ) : (
    <span lang={chosen.language}>{chosen.text}</span>
  );
}
