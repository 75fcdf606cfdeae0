import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import type { PartnerType, RoleName } from '@/api/types';
import { partnerTypes, roleNames } from '@/features/partner/partner-values';
import { partnerSorts, type PartnerSort } from '@/features/partner/queries';
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
  staticData: { asOf: true },
  validateSearch: (search): PartnersSearch => ({
    type: oneOf(partnerTypes, search.type),
    rolle: oneOf(roleNames, search.rolle),
    q: textOf(search.q),
    sorter: oneOf(partnerSorts, search.sorter),
  }),
  component: lazyRouteComponent(() => import('./partners-page'), 'PartnersPage'),
});
