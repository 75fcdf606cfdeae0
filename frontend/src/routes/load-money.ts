import type { QueryClient } from '@tanstack/react-query';

import { recordedMoneyQuery } from '@/features/funding-editing/queries';

import { loadProgrammeDraft } from './load-programme-draft';

/** The money of a programme for those who write it, so that the page stands still from the first. */
export async function loadMoney(queryClient: QueryClient, slug: string): Promise<void> {
  await Promise.all([
    loadProgrammeDraft(queryClient, slug),
    // The page itself tells of what did not come.
    queryClient.query(recordedMoneyQuery(slug)).catch(() => undefined),
  ]);
}
