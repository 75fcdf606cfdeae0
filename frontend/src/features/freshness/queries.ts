import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';

/** How fresh what a programme tells is today, or what it tells of one measure. */
export function freshnessQuery(slug: string, measure?: string) {
  return queryOptions({
    queryKey: ['freshness', slug, measure],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/freshness', {
          params: { path: { slug }, query: { measure } },
          signal,
        }),
      ),
  });
}
