import { describe, expect, it } from 'vitest';

import { layOut } from './paste-cells';
import { readClipboard } from './read-clipboard';

const on = {
  row: 0,
  column: 1,
  rows: 2,
  periods: ['2018', '2019', '2020'],
  idAt: (row: number, column: number) =>
    column === 2 ? undefined : `${String(row)}:${String(column)}`,
};

describe('what is pasted', () => {
  it('begins in the cell, and what has no place is counted', () => {
    const { texts, result } = layOut(readClipboard('1\t2\t3\n–\t\n5', ''), on);
    expect(texts).toEqual([
      ['0:1', '1'],
      ['1:1', ''],
    ]);
    expect(result).toEqual({ placed: 1, locked: 1, outside: 2, missing: 1, heads: false });
  });

  it('goes to its period when the column has a head', () => {
    const { texts, result } = layOut(readClipboard('x\t2017\t2018\nA\t7\t8\nB\t9\t10', ''), on);
    expect(texts).toEqual([
      ['0:0', '8'],
      ['1:0', '10'],
    ]);
    expect(result).toEqual({ placed: 2, locked: 0, outside: 2, missing: 0, heads: true });
  });
});
