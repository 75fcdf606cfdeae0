import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import type { AreaKind } from '@/api/types';
import { areaKinds } from '@/features/area/area-values';
import { oneOf, textOf } from '@/lib/search-value';

import { rootRoute } from './root-route';

interface AreasSearch {
  kode?: string;
  slag?: AreaKind;
  q?: string;
  /** Lists areas that are no more, too. */
  tidligere?: '1';
}

export const areasRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/omraader',
  staticData: { asOf: true, texts: ['area'] },
  validateSearch: (search): AreasSearch => ({
    kode: textOf(search.kode),
    slag: oneOf(areaKinds, search.slag),
    q: textOf(search.q),
    tidligere: search.tidligere === '1' ? '1' : undefined,
  }),
  component: lazyRouteComponent(() => import('./areas-page'), 'AreasPage'),
});
