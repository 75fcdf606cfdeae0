import type { QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';

import {
  draftDiffQuery,
  draftHearingQuery,
  draftQuery,
  draftsQuery,
} from '@/features/draft/queries';
import { programmeQuery } from '@/features/programme/queries';

import { notFoundWhenMissing } from './not-found-when-missing';

const numberPattern = /^[1-9]\d{0,3}$/;

/** The revisions of a plan; who may not know of them is told that there is none. */
export async function loadDrafts(queryClient: QueryClient, slug: string): Promise<void> {
  await notFoundWhenMissing('plan', queryClient.query(draftsQuery(slug)));
}

/** All that the page of a revision shows above the fold. */
export async function loadDraft(
  queryClient: QueryClient,
  slug: string,
  revision: string,
): Promise<void> {
  if (!numberPattern.test(revision)) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way of saying it
    throw notFound({ data: 'plan' });
  }
  const number = Number(revision);
  const draft = await notFoundWhenMissing('plan', queryClient.query(draftQuery(slug, number)));
  await Promise.all([
    queryClient.query(draftHearingQuery(slug, number)),
    queryClient.query(programmeQuery(draft.revision.programme.slug, {})),
    draft.revision.basedOn !== undefined && queryClient.query(draftDiffQuery(slug, number)),
  ]);
}
