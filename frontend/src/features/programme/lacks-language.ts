import type { ProgrammeView } from '@/api/types';
import type { Language } from '@/lib/languages';

/** Whether the longer texts of a programme are in bokmål, but not in the language of the page. */
export function lacksLanguage(programme: ProgrammeView, language: Language): boolean {
  const { description, objectives, purpose } = programme;
  const texts = [...(description ? [description] : []), ...objectives.map(({ text }) => text)];
  return (texts.length > 0 ? texts : [purpose]).every((text) => text.nb && !text[language]);
}
