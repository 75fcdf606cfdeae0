import { describe, expect, it } from 'vitest';

import { aProgramme } from '@/testing/fixtures';

import { programmeTree } from './programme-tree';

describe('programmes and their parts', () => {
  it('puts parts, and parts of parts, below the programme they belong to', () => {
    const tree = programmeTree([
      aProgramme({ slug: 'glamdal' }),
      aProgramme({ slug: 'bedre-service', parent: { slug: 'glamdal' } }),
      aProgramme({ slug: 'brannvern', parent: { slug: 'bedre-service' } }),
      aProgramme({ slug: 'kongsberg' }),
    ]);
    expect(tree.map(({ programme, parts }) => [programme.slug, parts.map((p) => p.slug)])).toEqual([
      ['glamdal', ['bedre-service', 'brannvern']],
      ['kongsberg', []],
    ]);
  });

  it('keeps a part whose parent a filter took away', () => {
    const tree = programmeTree([aProgramme({ slug: 'brannvern', parent: { slug: 'glamdal' } })]);
    expect(tree.map(({ programme }) => programme.slug)).toEqual(['brannvern']);
  });

  it('loses none whose parents go in a ring', () => {
    const tree = programmeTree([
      aProgramme({ slug: 'a', parent: { slug: 'b' } }),
      aProgramme({ slug: 'b', parent: { slug: 'a' } }),
    ]);
    expect(tree.map(({ programme }) => programme.slug)).toEqual(['a', 'b']);
  });
});
