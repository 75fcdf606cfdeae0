import type { QueryClient } from '@tanstack/react-query';

import { programmeDraftQuery } from '@/features/programme-editing/queries';

import { notFoundWhenMissing } from './not-found-when-missing';

/** A programme for those who work with it; who may not know of it is told that there is none. */
export async function loadProgrammeDraft(queryClient: QueryClient, slug: string): Promise<void> {
  await notFoundWhenMissing('programme', queryClient.query(programmeDraftQuery(slug)));
}
