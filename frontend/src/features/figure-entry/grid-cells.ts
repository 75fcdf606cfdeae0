export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of the table to enter figures in, as they are drawn. */
export class GridCells {
  readonly rows: readonly HTMLTableRowElement[];
  private readonly inputs: ReadonlyMap<string, HTMLInputElement>;

  constructor(
    table: HTMLTableElement,
    private readonly columns: number,
  ) {
    this.rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    this.inputs = new Map([...table.querySelectorAll('input')].map((each) => [idOf(each), each]));
  }

  /** Line by line, all from the one corner to the other. */
  between(one: Place, other: Place): Place[][] {
    const numbers = (from: number, to: number) =>
      Array.from({ length: Math.abs(from - to) + 1 }, (_, at) => Math.min(from, to) + at);
    return numbers(one.row, other.row).map((row) =>
      numbers(one.column, other.column).map((column) => ({ row, column })),
    );
  }

  isInside({ row, column }: Place): boolean {
    return row >= 0 && row < this.rows.length && column >= 0 && column < this.columns;
  }

  cellAt({ row, column }: Place): HTMLTableCellElement | undefined {
    return this.rows[row]?.cells[column + 1];
  }

  inputAt(at: Place): HTMLInputElement | undefined {
    return this.cellAt(at)?.querySelector('input') ?? undefined;
  }

  idAt(at: Place): string | undefined {
    const input = this.inputAt(at);
    return input && idOf(input);
  }

  shownAt(at: Place): string {
    const input = this.inputAt(at);
    if (input) return input.value === '' ? input.placeholder : input.value;
    return this.cellAt(at)?.querySelector('data')?.textContent ?? '';
  }

  inputOf(id: string): HTMLInputElement | undefined {
    return this.inputs.get(id);
  }
}

export const sum = (one: Place, other: Place): Place => ({
  row: one.row + other.row,
  column: one.column + other.column,
});

export function inputIn(target: EventTarget | null): HTMLInputElement | undefined {
  return target instanceof HTMLInputElement ? target : undefined;
}

export const idOf = (input: HTMLInputElement): string => input.dataset.cell ?? '';

export function placeOf(element: Element): Place {
  const cell = element.closest('td');
  const row = cell?.closest('tr');
  // The row above is that of the heads.
  return { row: (row?.rowIndex ?? 1) - 1, column: (cell?.cellIndex ?? 1) - 1 };
}
