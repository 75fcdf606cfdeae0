import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';

const most = 200;

/** The mail that an installation which is there to be tried out would have sent; the newest first. */
export const mailboxQuery = queryOptions({
  queryKey: ['mailbox'],
  queryFn: ({ signal }) =>
    bodyOf(api.GET('/api/v1/mails', { params: { query: { limit: most } }, signal })),
  // Mail comes while one looks.
  refetchInterval: 10_000,
  retry: false,
});
