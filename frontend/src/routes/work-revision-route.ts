import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { measureChanges } from '@/features/plan/plan-values';
import type { MeasureChange } from '@/api/types';
import { oneOf } from '@/lib/search-value';

import { rootRoute } from './root-route';

interface RevisionSearch {
  /** Shows only what became of measures in this way. */
  endring?: MeasureChange;
}

export const workRevisionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeid/plan/$slug/$revision',
  staticData: {
    texts: ['charter', 'difference', 'draft', 'editing', 'history', 'plan', 'revising', 'work'],
  },
  validateSearch: (search): RevisionSearch => ({ endring: oneOf(measureChanges, search.endring) }),
  beforeLoad: async ({ context, location }) => {
    const { needSignIn } = await import('./signed-in');
    await needSignIn(context.queryClient, location.href);
  },
  loader: async ({ context: { queryClient }, params: { slug, revision } }) => {
    const { loadDraft } = await import('./load-draft');
    await loadDraft(queryClient, slug, revision);
  },
  component: lazyRouteComponent(() => import('./work-revision-page'), 'WorkRevisionPage'),
});
