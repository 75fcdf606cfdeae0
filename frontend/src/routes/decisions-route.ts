import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import {
  decisionSorts,
  effectKinds,
  outcomes,
  type DecisionEffectKind,
  type DecisionOutcome,
  type DecisionSort,
} from '@/features/decision/decision-values';
import { endsBeforeItBegins } from '@/features/decision/ends-before-it-begins';
import { bodiesQuery, decisionsQuery } from '@/features/decision/queries';
import { programmesQuery } from '@/features/programme/queries';
import { isIsoDate } from '@/lib/iso-date';
import { oneOf, textOf } from '@/lib/search-value';

import { rootRoute } from './root-route';

export interface DecisionsSearch {
  organ?: string;
  program?: string;
  utfall?: DecisionOutcome;
  virkning?: DecisionEffectKind;
  fra?: string;
  til?: string;
  q?: string;
  sort?: DecisionSort;
}

/** The filter of the address, by the names of the API. */
export function filterOf(search: DecisionsSearch) {
  return {
    body: search.organ,
    programme: search.program,
    outcome: search.utfall,
    effect: search.virkning,
    from: search.fra,
    to: search.til,
    q: search.q,
    sort: search.sort,
  };
}

function readSearch(search: Record<string, unknown>): DecisionsSearch {
  return {
    organ: textOf(search.organ),
    program: textOf(search.program),
    utfall: oneOf(outcomes, search.utfall),
    virkning: oneOf(effectKinds, search.virkning),
    fra: isIsoDate(search.fra) ? search.fra : undefined,
    til: isIsoDate(search.til) ? search.til : undefined,
    q: textOf(search.q),
    sort: oneOf(decisionSorts, search.sort),
  };
}

export const decisionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vedtak',
  staticData: { texts: ['decision', 'short'] },
  validateSearch: readSearch,
  // The first rows and what can be chosen are there from the start, so that nothing moves when they come.
  loader: ({ context, location }) => {
    const search = readSearch(location.search);
    return Promise.all([
      context.queryClient.query({ ...bodiesQuery(), staleTime: 'static' }).catch(() => undefined),
      context.queryClient
        .query({ ...programmesQuery({}), staleTime: 'static' })
        .catch(() => undefined),
      !endsBeforeItBegins(search) &&
        context.queryClient
          .infiniteQuery({ ...decisionsQuery(filterOf(search)), staleTime: 'static' })
          .catch(() => undefined),
    ]);
  },
  component: lazyRouteComponent(() => import('./decisions-page'), 'DecisionsPage'),
});
