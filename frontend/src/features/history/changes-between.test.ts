import { describe, expect, it } from 'vitest';

import { changesBetween } from './changes-between';

describe('what changed between two versions', () => {
  it('is told by field, and by item of a list', () => {
    const before = {
      version: 1,
      name: { nb: 'Vekst' },
      objectives: [
        { key: 'a', text: { nb: 'Flere' } },
        { key: 'b', text: { nb: 'Bedre' } },
      ],
    };
    const after = {
      version: 2,
      name: { nb: 'Mer vekst' },
      objectives: [
        { key: 'a', text: { nb: 'Mange' } },
        { key: 'c', text: { nb: 'Nye' } },
      ],
    };
    expect(changesBetween(before, after)).toEqual([
      { path: [{ field: 'name' }], before: { nb: 'Vekst' }, after: { nb: 'Mer vekst' } },
      {
        path: [{ field: 'objectives' }, { item: { nb: 'Mange' } }, { field: 'text' }],
        before: { nb: 'Flere' },
        after: { nb: 'Mange' },
      },
      {
        path: [{ field: 'objectives' }],
        before: { key: 'b', text: { nb: 'Bedre' } },
        after: undefined,
      },
      {
        path: [{ field: 'objectives' }],
        before: undefined,
        after: { key: 'c', text: { nb: 'Nye' } },
      },
    ]);
  });

  it('is nothing when only the version and the order of the fields differ', () => {
    expect(
      changesBetween(
        { version: 1, a: 1, b: { c: 2, d: 3 } },
        { b: { d: 3, c: 2 }, a: 1, version: 2 },
      ),
    ).toEqual([]);
  });

  it('tells what was not said before, and what is not said any more', () => {
    expect(changesBetween({ a: 1 }, { b: 2 })).toEqual([
      { path: [{ field: 'a' }], before: 1, after: undefined },
      { path: [{ field: 'b' }], before: undefined, after: 2 },
    ]);
  });

  it('tells a list of plain words, and another order, as one', () => {
    expect(changesBetween({ a: ['x'] }, { a: ['x', 'y'] })).toEqual([
      { path: [{ field: 'a' }], before: ['x'], after: ['x', 'y'] },
    ]);
    expect(
      changesBetween({ a: [{ key: '1' }, { key: '2' }] }, { a: [{ key: '2' }, { key: '1' }] }),
    ).toHaveLength(1);
  });
});
