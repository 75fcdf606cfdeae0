import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router';

import { fetchTexts, showTexts } from '@/i18n/i18n';
import type { TextArea } from '@/i18n/texts';
import { isIsoDate } from '@/lib/iso-date';
import { defaultLanguage, languages, type Language } from '@/lib/languages';
import { oneOf, textOf } from '@/lib/search-value';

interface RootSearch {
  /** The day that the record is shown for; today when it is absent. */
  dato?: string;
  /** What stood as the day but is none, so that the page can say so. */
  ukjentDato?: string;
  lang?: Language;
}

export interface RouterContext {
  readonly queryClient: QueryClient;
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page answers to `?dato=`, so the layout offers to choose a day. */
    readonly asOf?: boolean;
    /** The files of texts that the page needs beside the shared ones; a test holds them to what it uses. */
    readonly texts?: readonly TextArea[];
  }
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search): RootSearch => ({
    dato: isIsoDate(search.dato) ? search.dato : undefined,
    ukjentDato: isIsoDate(search.dato) ? undefined : textOf(search.dato ?? search.ukjentDato),
    lang: oneOf(languages, search.lang),
  }),
  search: { middlewares: [retainSearchParams<RootSearch>(['dato', 'lang'])] },
  beforeLoad: ({ search, matches, preload }) => {
    const language = search.lang ?? defaultLanguage;
    const texts = matches.flatMap(({ staticData }) => staticData.texts ?? []);
    return preload ? fetchTexts(language, texts) : showTexts(language, texts);
  },
});
