import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { indicatorToEditQuery } from '@/features/indicator-editing/queries';
import { remarksQuery } from '@/features/remark-editing/queries';
import { targetAreasQuery } from '@/features/target-editing/queries';
import { textOf } from '@/lib/search-value';

import { notFoundWhenMissing } from './not-found-when-missing';
import { rootRoute } from './root-route';
import { needSignIn } from './signed-in';

interface RemarkSearch {
  /** Of which area what is said is shown; the first of the programme when absent. */
  omr?: string;
  /** Of which slice projections are shown; of the total when absent. */
  utsnitt?: string;
}

export const editRemarksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/$program/maltall/$slug/merknader',
  staticData: { texts: ['editing', 'history', 'indicator', 'remark', 'work'] },
  validateSearch: (search): RemarkSearch => ({
    omr: textOf(search.omr),
    utsnitt: textOf(search.utsnitt),
  }),
  beforeLoad: ({ context, location }) => needSignIn(context.queryClient, location.href),
  loaderDeps: ({ search }) => ({ chosen: search.omr, slice: search.utsnitt }),
  loader: ({ context: { queryClient }, params: { program, slug }, deps: { chosen, slice } }) =>
    notFoundWhenMissing(
      'indicator',
      Promise.all([
        queryClient.query(indicatorToEditQuery(slug)),
        queryClient.query(targetAreasQuery(program)).then(async (areas) => {
          const area = chosen ?? areas[0]?.value;
          if (area !== undefined) await queryClient.query(remarksQuery(slug, area, slice));
        }),
      ]),
    ),
  component: lazyRouteComponent(() => import('./edit-remarks-page'), 'EditRemarksPage'),
});
