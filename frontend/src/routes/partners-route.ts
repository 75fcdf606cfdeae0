import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import type { PartnerType, RoleName } from '@/api/types';
import { roleNames } from '@/features/partner/partner-values';
import { partnerTypes } from '@/lib/partner-types';
import { partnerCountsQuery, partnerSorts, type PartnerSort } from '@/features/partner/queries';
import { oneOf, textOf } from '@/lib/search-value';

import { rootRoute } from './root-route';

interface PartnersSearch {
  type?: PartnerType;
  rolle?: RoleName;
  q?: string;
  sorter?: PartnerSort;
}

export const partnersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnere',
  staticData: { asOf: true, texts: ['partner'] },
  validateSearch: (search): PartnersSearch => ({
    type: oneOf(partnerTypes, search.type),
    rolle: oneOf(roleNames, search.rolle),
    q: textOf(search.q),
    sorter: oneOf(partnerSorts, search.sorter),
  }),
  loaderDeps: ({ search }) => ({ asOf: search.dato }),
  // The sentence above the list is there from the start, so that nothing moves when it comes.
  loader: ({ context, deps }) =>
    context.queryClient
      .query({ ...partnerCountsQuery(deps.asOf), staleTime: 'static' })
      .catch(() => undefined),
  component: lazyRouteComponent(() => import('./partners-page'), 'PartnersPage'),
});
