import { ApiProblem } from '@/api/api-problem';
import type { Schemas } from '@/api/types';

import type { EnterFigures, FiguresGrid, GridCell, GridRow, GridTable } from './queries';
import { readNumber } from './read-number';

/** A cell with where it stands. */
export interface Placed {
  readonly table: GridTable;
  readonly row: GridRow;
  readonly cell: GridCell;
}

/** Names a row, and with a period a cell, in this browser. */
export function rowId({ indicator, area, slice }: GridRow): string {
  return JSON.stringify([indicator.slug, area.slug, Object.entries(slice).sort()]);
}

export const cellId = (row: string, period: string) => `${row}${period}`;

/** All cells of the tables by their names. */
export function cellsOf(grid: FiguresGrid): ReadonlyMap<string, Placed> {
  return new Map(
    grid.tables.flatMap((table) =>
      table.rows.flatMap((row) => {
        const of = rowId(row);
        return row.cells.map((cell) => [cellId(of, cell.period), { table, row, cell }] as const);
      }),
    ),
  );
}

/** What somebody has written, by the names of the cells. */
export type Written = ReadonlyMap<string, string>;

export type Accepted = Readonly<Record<string, readonly Schemas['Oddity'][]>>;

/** What is sent, and which cell each of it stands in. */
export function toSend(
  written: Written,
  cells: ReadonlyMap<string, Placed>,
  reason: string,
  accepted: Accepted,
): { readonly ids: readonly string[]; readonly body: EnterFigures } {
  const ids: string[] = [];
  const said: EnterFigures['cells'] = [];
  for (const [id, text] of written) {
    const placed = cells.get(id);
    const number = readNumber(text);
    if (!placed) continue;
    const why = number.kind === 'missing' ? number.why : undefined;
    if (number.kind !== 'number' && !why) continue;
    const { row, cell } = placed;
    ids.push(id);
    said.push({
      indicator: row.indicator.slug,
      area: { slug: row.area.slug },
      slice: row.slice,
      period: cell.period,
      seen: cell.revision,
      ...(number.kind === 'number' ? { value: number.value } : { missing: why }),
      qualifier: 'EXACT',
      accepted: [...(accepted[id] ?? [])],
    });
  }
  const why = reason.trim();
  return {
    ids,
    body: { evidenceLevel: 'DOCUMENTED', ...(why !== '' && { reason: why }), cells: said },
  };
}

/** What can be wrong with a cell, or odd about it, in words that the page has. */
export const codes = [
  'notNumber',
  'ambiguous',
  'tooLong',
  'missing',
  'meanwhile',
  'outlier',
  'other-sign',
  'held-back',
  'cell-under-way',
  'cell-changed',
  'cell-without-reason',
  'figure-of-the-future',
  'other',
] as const;
export type Code = (typeof codes)[number];

export const oddities: Readonly<Partial<Record<Code, Schemas['Oddity']>>> = {
  outlier: 'OUTLIER',
  'other-sign': 'OTHER_SIGN',
  'held-back': 'HELD_BACK',
};

/** Whether somebody can say that it is right nevertheless. */
export const isAcceptable = (code: Code) => code === 'meanwhile' || code in oddities;

export interface CellFault {
  readonly id: string;
  readonly code: Code;
}

/** What this page itself can tell is wrong, before anything is sent. */
export function ownFault(id: string, text: string): CellFault | undefined {
  const said = readNumber(text);
  if (said.kind === 'wrong') return { id, code: said.why };
  return said.kind === 'missing' && !said.why ? { id, code: 'missing' } : undefined;
}

export function ownFaults(written: Written): readonly CellFault[] {
  return [...written].flatMap(([id, text]) => ownFault(id, text) ?? []);
}

const place = /^\/cells\/(\d+)/;

/** What the server found, by the cells that it points at; what it points at nowhere is left out. */
export function toldFaults(error: unknown, ids: readonly string[]): readonly CellFault[] {
  if (!(error instanceof ApiProblem)) return [];
  return error.errors.flatMap(({ pointer, code }) => {
    const id = ids[Number(place.exec(pointer ?? '')?.[1] ?? NaN)];
    return id === undefined ? [] : [{ id, code: codes.find((known) => known === code) ?? 'other' }];
  });
}

/** What was published of a cell when somebody wrote in it: its revision, and its figure. */
export interface Began {
  readonly revision: number;
  readonly value?: number;
}

/** What a cell began with, as a draft keeps it. */
export function began({ revision, value }: Began): string {
  return value === undefined ? String(revision) : `${String(revision)} ${String(value)}`;
}

export function readBegan(text: string): Began {
  const [revision, value] = text.split(' ');
  return { revision: Number(revision), ...(value !== undefined && { value: Number(value) }) };
}

/** The cells of a draft of which something else was published since they were written in. */
export function changedSince(
  seen: Readonly<Record<string, string>>,
  cells: ReadonlyMap<string, Placed>,
): ReadonlyMap<string, Began> {
  return new Map(
    Object.entries(seen).flatMap(([id, text]) => {
      const placed = cells.get(id);
      const before = readBegan(text);
      return placed && placed.cell.revision !== before.revision ? [[id, before] as const] : [];
    }),
  );
}
