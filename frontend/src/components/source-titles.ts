import { createContext, use } from 'react';

import type { TextByLanguage } from '@/lib/localized-text';

/** The titles of the documents that a page quotes, by their numbers. */
export const SourceTitles = createContext<Readonly<Record<string, TextByLanguage>>>({});

export function useSourceTitle(document: string | undefined): TextByLanguage | undefined {
  const titles = use(SourceTitles);
  return document === undefined ? undefined : titles[document];
}
