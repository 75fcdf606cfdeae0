import { describe, expect, it } from 'vitest';

import { began, changedSince, ownFault, readBegan, toSend, type Placed } from './cells';
import type { GridCell, GridRow, GridTable } from './queries';

const row = {
  indicator: { slug: 'tomter' },
  area: { slug: 'sted' },
  slice: {},
  cells: [],
} as unknown as GridRow;

function placed(cell: Partial<GridCell>): Placed {
  return {
    table: {} as GridTable,
    row,
    cell: { period: '2024', state: 'OPEN', revision: 0, ...cell },
  };
}

describe('a cell of a draft', () => {
  it('remembers what it began with', () => {
    expect(readBegan(began({ revision: 2, value: 7.5 }))).toEqual({ revision: 2, value: 7.5 });
    expect(readBegan(began({ revision: 0 }))).toEqual({ revision: 0 });
  });

  it('tells when something else was published meanwhile', () => {
    const cells = new Map([
      ['a', placed({ revision: 2, value: 9 })],
      ['b', placed({ revision: 1, value: 3 })],
    ]);
    const changed = changedSince({ a: '1 7', b: '1 3', gone: '1 1' }, cells);
    expect([...changed]).toEqual([['a', { revision: 1, value: 7 }]]);
  });
});

describe('a cell without a figure', () => {
  it('says why', () => {
    const cells = new Map([['a', placed({})]]);
    const { body } = toSend(new Map([['a', 'Finnes ikke']]), cells, '', {});
    expect(body.cells[0]).toMatchObject({ missing: 'NOT_APPLICABLE' });
    expect(body.cells[0]).not.toHaveProperty('value');
    expect(ownFault('a', 'finst ikkje')).toBeUndefined();
    expect(ownFault('a', ':')?.code).toBe('missing');
  });
});
