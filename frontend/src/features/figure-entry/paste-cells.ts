import type { Pasted } from './read-clipboard';
import { readNumber } from './read-number';

/** What was done with what was pasted; what was not taken is said. */
export interface PasteResult {
  readonly placed: number;
  readonly locked: number;
  readonly outside: number;
  readonly missing: number;
  readonly heads: boolean;
}

/** Where something is pasted: a cell by its row and column, if there is one to write in. */
export interface Target {
  readonly row: number;
  readonly column: number;
  readonly periods: readonly string[];
  readonly rows: number;
  readonly idAt: (row: number, column: number) => string | undefined;
}

/** Lays what was pasted over the table from a cell on; columns with a head go where their period stands. */
export function layOut(pasted: Pasted, on: Target) {
  const texts: (readonly [string, string])[] = [];
  let locked = 0;
  let outside = 0;
  let missing = 0;
  pasted.rows.forEach((cells, down) => {
    cells.forEach((raw, along) => {
      const said = readNumber(raw);
      const head = pasted.periods?.[along];
      const column = pasted.periods ? on.periods.indexOf(head ?? '') : on.column + along;
      const row = on.row + down;
      if (row >= on.rows || column < 0 || column >= on.periods.length) {
        outside += said.kind === 'empty' ? 0 : 1;
        return;
      }
      const id = on.idAt(row, column);
      if (id === undefined) {
        locked += said.kind === 'empty' ? 0 : 1;
        return;
      }
      const noWhy = said.kind === 'missing' && said.why === undefined;
      missing += noWhy ? 1 : 0;
      texts.push([id, noWhy ? '' : raw.trim()]);
    });
  });
  const placed = texts.filter(([, text]) => text !== '').length;
  const heads = pasted.namesSkipped || pasted.periods !== undefined;
  return { texts, result: { placed, locked, outside, missing, heads } satisfies PasteResult };
}
