import type { PlanView } from '@/api/types';

import type { ChangesSearch } from './changes-search';

/**
 * The numbers of the revisions to compare: those in the address, else the shown one with the one it started from.
 * Undefined when the plan has no two revisions, or has not those.
 */
export function comparedRevisions(
  plan: Pick<PlanView, 'shown' | 'revisions'>,
  { fra, til }: Pick<ChangesSearch, 'fra' | 'til'>,
): { readonly from: number; readonly to: number } | undefined {
  const revisions = plan.revisions ?? [];
  const last = revisions.at(-1)?.number;
  const later = til === undefined ? (fra === undefined ? latestWithBase(plan) : last) : Number(til);
  const to = revisions.find(({ number }) => number === later);
  const from = fra === undefined ? to?.basedOn : Number(fra);
  if (!to || from === undefined || !revisions.some(({ number }) => number === from)) {
    return undefined;
  }
  return { from, to: to.number };
}

/** The shown revision when it started from another one, else the newest that did. */
function latestWithBase({
  shown,
  revisions = [],
}: Pick<PlanView, 'shown' | 'revisions'>): number | undefined {
  const based = revisions.filter(({ basedOn }) => basedOn !== undefined);
  return (based.find(({ number }) => number === shown) ?? based.at(-1))?.number;
}
