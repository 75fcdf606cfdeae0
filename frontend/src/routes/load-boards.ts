import type { QueryClient } from '@tanstack/react-query';

import { bodiesToEditQuery } from '@/features/board-editing/queries';
import { decisionsToEditQuery } from '@/features/decision-editing/queries';

import { loadProgrammeDraft } from './load-programme-draft';

/** The bodies of a programme for those who enter them, so that the page stands still from the first. */
export async function loadBoards(queryClient: QueryClient, slug: string): Promise<void> {
  await Promise.all([
    loadProgrammeDraft(queryClient, slug),
    // The page itself tells of what did not come.
    queryClient.query(bodiesToEditQuery(slug)).catch(() => undefined),
    queryClient.query(decisionsToEditQuery(slug)).catch(() => undefined),
  ]);
}
