/** One line of a list in an editor: what its fields say, by their names. */
export type Row = Readonly<Record<string, string>>;

/** A list as one field of an editor says it. */
export function fieldOf(rows: readonly Row[]): string {
  return rows.length === 0 ? '' : JSON.stringify(rows);
}

export function rowsOf(field: string | undefined): readonly Row[] {
  return field ? (JSON.parse(field) as Row[]) : [];
}

/** The list with one line changed. */
export function withRow(rows: readonly Row[], at: number, row: Row): readonly Row[] {
  return rows.map((old, index) => (index === at ? row : old));
}

/** The list with one line a place further up. */
export function movedUp(rows: readonly Row[], at: number): readonly Row[] {
  const moved = [...rows];
  const [row] = moved.splice(at, 1);
  if (row) moved.splice(at - 1, 0, row);
  return moved;
}

/** A key that no line has, nor one that was there has had: plans may point at it. */
export function newKey(stem: string): string {
  return `${stem}-${crypto.randomUUID().slice(0, 8)}`;
}

/** What a field says; nothing when it is empty. */
export function said(field: string | undefined): string | undefined {
  return field === '' ? undefined : field;
}
