import type { Schemas } from '@/api/types';

type Objective = Schemas['Objective'];

export interface ObjectiveNode {
  readonly objective: Objective;
  readonly parts: readonly ObjectiveNode[];
}

/** The objectives below those they are part of; one whose parent is not there stands on its own. */
export function objectiveTree(objectives: readonly Objective[]): readonly ObjectiveNode[] {
  const keys = new Set(objectives.map((each) => each.key));
  const isRoot = (each: Objective) => !each.parent || !keys.has(each.parent);
  const below = (parent: string, above: ReadonlySet<string>): readonly ObjectiveNode[] =>
    objectives
      .filter((each) => each.parent === parent && !isRoot(each) && !above.has(each.key))
      .map((objective) => ({
        objective,
        parts: below(objective.key, new Set([...above, objective.key])),
      }));
  return objectives
    .filter(isRoot)
    .map((objective) => ({ objective, parts: below(objective.key, new Set([objective.key])) }));
}
