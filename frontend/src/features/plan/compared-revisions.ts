import type { PlanView } from '@/api/types';

import type { ChangesSearch } from './changes-search';

export interface ComparedRevisions {
  readonly from: number;
  readonly to: number;
  /** Whether they were asked for the other way round. */
  readonly swapped: boolean;
}

/**
 * The numbers of the revisions to compare: those in the address, else the shown one with the one it started from.
 * Undefined when the plan has no two revisions, or has not those.
 */
export function comparedRevisions(
  plan: Pick<PlanView, 'shown' | 'revisions'>,
  { fra, til }: Pick<ChangesSearch, 'fra' | 'til'>,
): ComparedRevisions | undefined {
  const revisions = plan.revisions ?? [];
  const last = revisions.at(-1)?.number;
  const later = til === undefined ? (fra === undefined ? latestWithBase(plan) : last) : Number(til);
  const to = revisions.find(({ number }) => number === later);
  const from = fra === undefined ? to?.basedOn : Number(fra);
  if (!to || from === undefined || !revisions.some(({ number }) => number === from)) {
    return undefined;
  }
  // A difference goes from the earlier to the later revision, however it is asked for.
  return from > to.number
    ? { from: to.number, to: from, swapped: true }
    : { from, to: to.number, swapped: false };
}

/** The shown revision when it started from another one, else the newest that did. */
function latestWithBase({
  shown,
  revisions = [],
}: Pick<PlanView, 'shown' | 'revisions'>): number | undefined {
  const based = revisions.filter(({ basedOn }) => basedOn !== undefined);
  return (based.find(({ number }) => number === shown) ?? based.at(-1))?.number;
}
