import { describe, expect, it } from 'vitest';

import { anObjective } from '@/testing/fixtures';

import { objectiveTree } from './objective-tree';

describe('objectives and the objectives below them', () => {
  it('form a tree in the order of the source', () => {
    const tree = objectiveTree([
      anObjective({ key: 'hovedmaal' }),
      anObjective({ key: 'delmaal-1', parent: 'hovedmaal' }),
      anObjective({ key: 'delmaal-2', parent: 'hovedmaal' }),
      anObjective({ key: 'resultat', parent: 'delmaal-2' }),
    ]);
    expect(tree).toHaveLength(1);
    expect(tree[0]?.parts.map((part) => part.objective.key)).toEqual(['delmaal-1', 'delmaal-2']);
    expect(tree[0]?.parts[1]?.parts[0]?.objective.key).toBe('resultat');
  });

  it('lose none whose parent is not there', () => {
    const tree = objectiveTree([anObjective({ key: 'delmaal', parent: 'ukjent' })]);
    expect(tree.map((node) => node.objective.key)).toEqual(['delmaal']);
  });
});
