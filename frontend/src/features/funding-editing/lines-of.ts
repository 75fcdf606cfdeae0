import type { Entry } from './queries';

/** A line, with what became of its money in the order it was recorded. */
export interface RecordedLine {
  readonly id: string;
  /** Any of its entries: each says what the line says. */
  readonly of: Entry;
  readonly entries: readonly Entry[];
}

/** The lines that entries belong to, the latest budget year first. */
export function linesOf(entries: readonly Entry[]): readonly RecordedLine[] {
  const byLine = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const others = byLine.get(entry.line);
    if (others) others.push(entry);
    else byLine.set(entry.line, [entry]);
  }
  return [...byLine]
    .map(([id, own]) => ({
      id,
      of: own[0],
      entries: own.toSorted((one, other) => one.number - other.number),
    }))
    .toSorted(
      (one, other) =>
        other.of.budgetYear - one.of.budgetYear ||
        (one.of.funder?.slug ?? '').localeCompare(other.of.funder?.slug ?? '') ||
        one.id.localeCompare(other.id),
    );
}
