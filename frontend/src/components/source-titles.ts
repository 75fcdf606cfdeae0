import { createContext, use } from 'react';

import type { TextByLanguage } from '@/lib/localized-text';

/** The documents that come with the product; only the page of a programme is told a title by the server. */
const known: Readonly<Record<string, TextByLanguage>> = {
  '000': { nb: 'Ringeriksregionen (Innovasjon Norge)' },
  '001': { nb: 'Strategisk Næringsplan Gardermoregionen' },
  '002': { nb: 'Regionalt samarbeid i Glåmdal' },
  '003': { nb: 'Årsrapport 2017 (Drammen)' },
  '004': { nb: 'Handlingsplan 2020 – Vekst i Kongsberg' },
};

/** The titles of the documents that a page quotes, by their numbers, where the server gives them. */
export const SourceTitles = createContext<Readonly<Record<string, TextByLanguage>>>({});

/** What a source is called: the title of a document, else its own words, such as the name of a register. */
export function useSourceTitle(): (document: string) => TextByLanguage {
  const titles = use(SourceTitles);
  return (document) => titles[document] ?? known[document] ?? { nb: document };
}
