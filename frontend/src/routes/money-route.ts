import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { decisionsInShort, latestDecisionsQuery } from '@/features/decision/queries';
import {
  entrySorts,
  stages,
  type EntrySort,
  type FundingStage,
} from '@/features/finance/finance-values';
import { isUntraced } from '@/features/finance/is-untraced';
import { fundingEntriesQuery, fundingQuery } from '@/features/finance/queries';
import { plansQuery } from '@/features/plan/queries';
import { oneOf, textOf } from '@/lib/search-value';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';

export interface MoneySearch {
  aar?: string;
  steg?: FundingStage;
  finansior?: string;
  tiltak?: string;
  /** The decision whose entries are wanted. */
  vedtak?: string;
  sort?: EntrySort;
}

function readSearch(search: Record<string, unknown>): MoneySearch {
  const year = textOf(search.aar);
  return {
    aar: year && /^(19|20|21)\d\d$/.test(year) ? year : undefined,
    steg: oneOf(stages, search.steg),
    finansior: textOf(search.finansior),
    tiltak: textOf(search.tiltak),
    vedtak: textOf(search.vedtak),
    sort: oneOf(entrySorts, search.sort),
  };
}

/** The filter of the address, by the names of the API. */
export function entryFilterOf(programme: string, search: MoneySearch, asOf: string | undefined) {
  return {
    programme,
    year: search.aar === undefined ? undefined : Number(search.aar),
    stage: search.steg,
    funder: search.finansior,
    measure: search.tiltak,
    decision: search.vedtak,
    sort: search.sort,
    asOf,
  };
}

export const moneyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/p/$program/okonomi',
  staticData: { asOf: true, texts: ['finance', 'short'] },
  validateSearch: readSearch,
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: ({ context, params, deps, location }) =>
    notFoundWhenMissing(
      'programme',
      Promise.all([
        context.queryClient
          .query({ ...fundingQuery(params.program, deps.asOf), staleTime: 'static' })
          .then((overview) =>
            isUntraced(overview)
              ? // The page can do without; nothing moves when they are there from the start.
                Promise.all([
                  context.queryClient.query({
                    ...latestDecisionsQuery(
                      { programme: params.program, to: deps.asOf },
                      decisionsInShort,
                    ),
                    staleTime: 'static',
                  }),
                  context.queryClient.query({
                    ...plansQuery(params.program, deps.asOf),
                    staleTime: 'static',
                  }),
                ]).catch(() => undefined)
              : undefined,
          ),
        // The page can do without; it says so when it fails.
        context.queryClient
          .infiniteQuery({
            ...fundingEntriesQuery(
              entryFilterOf(params.program, readSearch(location.search), deps.asOf),
            ),
            staleTime: 'static',
          })
          .catch(() => undefined),
      ]),
    ),
  component: lazyRouteComponent(() => import('./money-page'), 'MoneyPage'),
});
