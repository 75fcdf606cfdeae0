import type { QueryClient } from '@tanstack/react-query';

import { roundsQuery } from '@/features/follow-up/queries';
import { roundQuery } from '@/features/reporting/queries';

/** Fetches the round that is open, so that nothing jumps; what fails, the page tells. */
export async function loadOverview(queryClient: QueryClient, program: string): Promise<void> {
  try {
    const { items } = await queryClient.query(roundsQuery(program));
    const open = items.find(({ state }) => state === 'OPEN');
    if (open) await queryClient.query(roundQuery(program, open.round.id));
  } catch {
    // The page asks again and says what is wrong.
  }
}
