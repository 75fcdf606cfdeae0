import type { ProgrammeSummary } from '@/api/types';

export interface ProgrammeNode {
  readonly programme: ProgrammeSummary;
  readonly parts: readonly ProgrammeSummary[];
}

/** Puts each programme under the uppermost one it is part of, as far as that is in the list; nothing is lost. */
export function programmeTree(programmes: readonly ProgrammeSummary[]): readonly ProgrammeNode[] {
  const bySlug = new Map(programmes.map((each) => [each.slug, each]));

  function rootOf(start: ProgrammeSummary): ProgrammeSummary {
    const seen = new Set([start]);
    let current = start;
    for (;;) {
      const parent = current.parent && bySlug.get(current.parent.slug);
      if (!parent) return current;
      // Parents that go in a ring have no uppermost one: each stands on its own.
      if (seen.has(parent)) return start;
      seen.add(parent);
      current = parent;
    }
  }

  const roots = new Map(programmes.map((each) => [each, rootOf(each)]));
  return programmes
    .filter((each) => roots.get(each) === each)
    .map((programme) => ({
      programme,
      parts: programmes.filter((each) => each !== programme && roots.get(each) === programme),
    }));
}
