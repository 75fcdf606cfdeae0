import { QueryClient } from '@tanstack/react-query';

import { ApiProblem } from '@/api/api-problem';

const fresh = 60_000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: fresh,
        // An answer that says no will say no again; only a lost connection or a fault is worth one more try.
        retry: (count, error) =>
          count < 1 &&
          (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 500),
      },
    },
  });
}
