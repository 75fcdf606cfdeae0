import type { ProgrammeSummary } from '@/api/types';

export interface ProgrammeNode {
  readonly programme: ProgrammeSummary;
  readonly parts: readonly ProgrammeSummary[];
}

/** Puts each programme under its parent when the parent is in the list too; nothing is lost. */
export function programmeTree(programmes: readonly ProgrammeSummary[]): readonly ProgrammeNode[] {
  const listed = new Set(programmes.map((each) => each.slug));
  const isPart = (each: ProgrammeSummary) =>
    each.parent !== undefined && listed.has(each.parent.slug) && each.parent.slug !== each.slug;
  const rootOf = rootFinder(programmes, isPart);
  return programmes
    .filter((each) => !isPart(each))
    .map((programme) => ({
      programme,
      parts: programmes.filter((each) => isPart(each) && rootOf(each) === programme.slug),
    }));
}

function rootFinder(
  programmes: readonly ProgrammeSummary[],
  isPart: (each: ProgrammeSummary) => boolean,
) {
  const bySlug = new Map(programmes.map((each) => [each.slug, each]));
  return function rootOf(start: ProgrammeSummary): string {
    let current = start;
    for (let depth = 0; depth < programmes.length && isPart(current); depth++) {
      const parent = current.parent && bySlug.get(current.parent.slug);
      if (!parent) break;
      current = parent;
    }
    return current.slug;
  };
}
