import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import { defaultLanguage, type Language } from '@/lib/languages';

import { sharedTexts, type TextArea } from './texts';
import { laterTexts } from './with-texts';

type Area = TextArea | (typeof sharedTexts)[number];

/** Each file is a chunk of its own; a test holds every language complete, so none needs another. */
const files =
  import.meta.env.MODE === 'production'
    ? // Who only reads does not carry where the texts of the working pages are.
      import.meta.glob<object>(
        [
          './*/*.json',
          '!./*/{admin,announce,approval,board,charter,definition,editing,entry,erasing,extending,funding,history,link,mailbox,own,remark,resolution,revising,target}.json',
        ],
        { import: 'default' },
      )
    : import.meta.glob<object>('./*/*.json', { import: 'default' });

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

/** The page that was asked for last, by its number, and its language, which is not shown until its texts are there. */
let latest = 0;
let asked: Language = defaultLanguage;

/** Fetches all that a page needs to be shown in a language, without showing it yet. */
export async function fetchTexts(language: Language, areas: Iterable<TextArea>): Promise<void> {
  await Promise.all(
    [...new Set<Area>([...wanted, ...areas])].map(async (area) => {
      if (i18n.getResource(language, 'translation', area) !== undefined) return;
      const texts = await files[`./${language}/${area}.json`]?.();
      i18n.addResourceBundle(language, 'translation', { [area]: texts }, true, true);
    }),
  );
}

/**
 * Shows a page in a language, once its texts are there. What earlier pages needed comes along when the language changes,
 * for such a page is seen until the new one takes its place. A page whose texts come after another was asked for is not
 * seen any more, and leaves the language to that one.
 */
export async function showTexts(language: Language, areas: readonly TextArea[]): Promise<void> {
  for (const area of areas) wanted.add(area);
  latest += 1;
  asked = language;
  const mine = latest;
  await fetchTexts(language, areas);
  if (mine !== latest) return;
  if (i18n.language !== language) await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}

/**
 * Fetches the texts of a part that comes after its page, in the language that is shown and in the one that is on its way;
 * later languages bring them along.
 */
laterTexts.fetch = async (areas) => {
  for (const area of areas) wanted.add(area);
  const languages = new Set([i18n.language as Language, asked]);
  await Promise.all([...languages].map((language) => fetchTexts(language, areas)));
};
