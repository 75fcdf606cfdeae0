import { useLanguage } from '@/i18n/use-language';
import { chooseText, type TextByLanguage } from '@/lib/localized-text';

import styles from './paragraphs.module.css';

/** A longer text; an empty line begins a new paragraph. */
export function Paragraphs({ text }: Readonly<{ text: TextByLanguage | null | undefined }>) {
  const language = useLanguage();
  const chosen = chooseText(text, language);
  if (!chosen) return null;
  return (
    <div
      className={styles.paragraphs}
      lang={chosen.language === language ? undefined : chosen.language}
    >
      {chosen.text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
