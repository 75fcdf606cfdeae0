import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { decisionsInShort, latestDecisionsQuery } from '@/features/decision/queries';
import { fundingQuery } from '@/features/finance/queries';
import { freshnessQuery } from '@/features/freshness/queries';
import { plansQuery } from '@/features/plan/queries';
import { programmeQuery } from '@/features/programme/queries';
import { readKnownAt } from '@/lib/known-at';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';

interface ProgrammeSearch {
  /** Shows what had been published by then. */
  kjent?: string;
  /** What stood as the moment but is none, or has not come, so that the page can say so. */
  ukjentTid?: string;
}

export const programmeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/p/$program',
  staticData: { asOf: true, texts: ['figure', 'programme', 'short'] },
  validateSearch: (search): ProgrammeSearch => readKnownAt(search),
  loaderDeps: ({ search }) => ({ asOf: search.dato, knownAt: search.kjent }),
  loader: ({ context, params, deps }) =>
    notFoundWhenMissing(
      'programme',
      Promise.all([
        context.queryClient
          .query({ ...programmeQuery(params.program, deps), staleTime: 'static' })
          .then(async (programme) => {
            const { fetchFigures, fetchTargets, figuresOfProgramme } = await import('./figures-of');
            await Promise.all([
              fetchFigures(context.queryClient, figuresOfProgramme(programme, deps.asOf)),
              fetchTargets(context.queryClient, params.program, deps.asOf),
            ]);
          }),
        // How fresh it is, is told of today only.
        deps.asOf === undefined &&
          deps.knownAt === undefined &&
          context.queryClient
            .query({ ...freshnessQuery(params.program), staleTime: 'static' })
            .catch(() => undefined),
        // The page can do without; nothing moves when they are there from the start.
        context.queryClient
          .query({ ...plansQuery(params.program, deps.asOf), staleTime: 'static' })
          .catch(() => undefined),
        context.queryClient
          .query({
            ...latestDecisionsQuery({ programme: params.program }, decisionsInShort),
            staleTime: 'static',
          })
          .catch(() => undefined),
        context.queryClient
          .query({ ...fundingQuery(params.program, deps.asOf), staleTime: 'static' })
          .catch(() => undefined),
      ]),
    ),
  component: lazyRouteComponent(() => import('./programme-page'), 'ProgrammePage'),
});
