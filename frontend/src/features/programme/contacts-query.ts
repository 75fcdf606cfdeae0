import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';

const wholeList = 200;

/** Whom one can ask about a programme. By itself, so that only the part that shows it carries it. */
export function programmeContactsQuery(slug: string) {
  return queryOptions({
    queryKey: ['programmes', slug, 'contacts'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/contacts', {
          params: { path: { slug }, query: { limit: wholeList } },
          signal,
        }),
      ),
  });
}
