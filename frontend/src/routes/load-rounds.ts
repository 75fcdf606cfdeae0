import type { QueryClient } from '@tanstack/react-query';

import { roundsQuery } from '@/features/follow-up/queries';
import { reminderRuleQuery } from '@/features/round-editing/queries';

import { loadProgrammeDraft } from './load-programme-draft';

/** The rounds of a programme for those who announce them, so that the page stands still from the first. */
export async function loadRounds(queryClient: QueryClient, slug: string): Promise<void> {
  await Promise.all([
    loadProgrammeDraft(queryClient, slug),
    // The page itself tells of what did not come.
    queryClient.query(roundsQuery(slug)).catch(() => undefined),
    queryClient.query(reminderRuleQuery(slug)).catch(() => undefined),
  ]);
}
