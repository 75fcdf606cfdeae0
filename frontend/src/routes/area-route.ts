import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { areaChangesQuery, areaMembersQuery, areaQuery } from '@/features/area/queries';
import { programmesQuery } from '@/features/programme/queries';
import { today } from '@/lib/iso-date';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';

export const areaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/omraader/$slug',
  staticData: { asOf: true, texts: ['area', 'figure', 'landing'] },
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  loader: ({ context, params, deps }) =>
    notFoundWhenMissing(
      'area',
      Promise.all([
        context.queryClient
          .query({ ...areaQuery(params.slug, deps.asOf), staleTime: 'static' })
          .then(async (area) => {
            const { endOfArea } = await import('@/features/area/end-of-area');
            const { fetchFigures, figuresOfArea } = await import('./figures-of');
            const hasEnded = endOfArea(area, deps.asOf ?? today()) !== undefined;
            const figures = figuresOfArea(area, hasEnded, deps.asOf);
            await fetchFigures(context.queryClient, figures);
          }),
        context.queryClient.query({
          ...areaMembersQuery(params.slug, deps.asOf),
          staleTime: 'static',
        }),
        // The list can do without; the page says so when it fails.
        context.queryClient
          .query({
            ...programmesQuery({ area: params.slug, asOf: deps.asOf }),
            staleTime: 'static',
          })
          .catch(() => undefined),
        context.queryClient
          .query({ ...areaChangesQuery(params.slug), staleTime: 'static' })
          .catch(() => undefined),
      ]),
    ),
  component: lazyRouteComponent(() => import('./area-page'), 'AreaPage'),
});
