import type { QueryClient } from '@tanstack/react-query';

import { plansQuery } from '@/features/plan/queries';
import { tasksQuery } from '@/features/reporting/queries';
import { sessionQuery, type Session } from '@/features/session/queries';

/** Where somebody may read what is on its way in a plan: who reports for one organisation does not. */
export function ofPlans(session: Session | undefined) {
  return session?.memberships.filter(({ role }) => role !== 'PARTNER_REPORTER') ?? [];
}

/** Fetches what stands on the page where work begins, so that nothing jumps; what fails, the page tells. */
export async function loadWork(queryClient: QueryClient): Promise<void> {
  const session = await queryClient.query(sessionQuery);
  await Promise.allSettled([
    queryClient.query(tasksQuery),
    ...ofPlans(session).map(({ programme }) =>
      queryClient.query(plansQuery(programme.slug, undefined)),
    ),
  ]);
}
