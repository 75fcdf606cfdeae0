import { ownFault } from './cells';
import type { EntryStore } from './entry-store';
import { GridCells, idOf, inputIn, type Place, placeOf, sum } from './grid-cells';
import { layOut, type PasteResult } from './paste-cells';
import { readClipboard } from './read-clipboard';

interface Told {
  readonly onPasted: (result: PasteResult) => void;
  readonly onActive: (id: string) => void;
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * The keys of a spreadsheet. One moves among the cells, enters over what a cell says, or edits within it. It works on what
 * is drawn, and leaves what is written in the store.
 */
export class GridKeys {
  private readonly cells: GridCells;
  private readonly stopping = new AbortController();
  private mode: 'move' | 'enter' | 'edit' = 'move';
  private before = '';
  private from: Place = { row: 0, column: 0 };
  private to: Place = { row: 0, column: 0 };
  private picked: Element[] = [];

  constructor(
    table: HTMLTableElement,
    private readonly periods: readonly string[],
    private readonly store: EntryStore,
    private readonly told: Told,
  ) {
    this.cells = new GridCells(table, periods.length);
    const { signal } = this.stopping;
    table.addEventListener('focusin', this.arrive, { signal });
    table.addEventListener('focusout', this.leave, { signal });
    table.addEventListener('input', this.write, { signal });
    table.addEventListener('keydown', this.press, { signal });
    table.addEventListener('dblclick', () => (this.mode = 'edit'), { signal });
    table.addEventListener('mousedown', this.reach, { signal });
    table.addEventListener('copy', this.copy, { signal });
    table.addEventListener('cut', this.cut, { signal });
    table.addEventListener('paste', this.paste, { signal });
    for (const id of this.store.written.keys()) this.mark(id, ownFault(id, store.textOf(id)));
  }

  stop(): void {
    this.stopping.abort();
  }

  /** Leads to a cell, if it is in this table. */
  goTo(id: string): boolean {
    const input = this.cells.inputOf(id);
    input?.focus();
    return input !== undefined;
  }

  /** Marks what is wrong with a cell, or odd about it, or that nothing is. */
  mark(id: string, what: unknown, odd = false): void {
    const input = this.cells.inputOf(id);
    if (!input) return;
    input.setAttribute('aria-invalid', String(what !== undefined && !odd));
    const cell = input.parentElement;
    if (cell) cell.dataset.mark = what === undefined ? '' : odd ? 'odd' : 'wrong';
  }

  private readonly arrive = ({ target }: FocusEvent) => {
    const input = inputIn(target);
    if (!input) return;
    this.before = this.store.textOf(idOf(input));
    this.mode = 'move';
    this.from = this.to = placeOf(input);
    input.select();
    this.paint();
    this.told.onActive(idOf(input));
  };

  private readonly leave = ({ target }: FocusEvent) => {
    const input = inputIn(target);
    if (input) this.settle(input);
  };

  private readonly write = ({ target }: Event) => {
    const input = inputIn(target);
    if (!input) return;
    if (this.mode === 'move') this.mode = 'enter';
    this.store.type(idOf(input), input.value);
    if (input.parentElement?.dataset.mark) this.mark(idOf(input), undefined);
  };

  private settle(input: HTMLInputElement): void {
    const id = idOf(input);
    const text = this.store.textOf(id);
    if (text !== this.before) {
      this.mark(id, ownFault(id, text));
      this.store.typed(id, this.before);
      this.before = text;
    }
    this.mode = 'move';
  }

  private readonly press = (event: KeyboardEvent) => {
    const input = inputIn(event.target);
    if (!input || event.isComposing || event.altKey) return;
    if (event.ctrlKey || event.metaKey) this.command(event, input);
    else if (this.plain(event, input)) event.preventDefault();
  };

  private plain({ key, shiftKey }: KeyboardEvent, input: HTMLInputElement): boolean {
    const step = steps[key];
    if (step && (this.mode !== 'edit' || step.row !== 0)) {
      if (shiftKey && this.mode === 'move') this.extend(step);
      else this.move(input, step);
      return true;
    }
    switch (key) {
      case 'Enter':
        this.move(input, { row: shiftKey ? -1 : 1, column: 0 });
        return true;
      case 'F2':
        this.mode = 'edit';
        input.setSelectionRange(input.value.length, input.value.length);
        return true;
      case 'Escape':
        input.value = this.before;
        this.store.type(idOf(input), this.before);
        this.mode = 'move';
        input.select();
        return true;
      case 'Delete':
        if (this.mode === 'move') this.clear();
        return this.mode === 'move';
      case 'Home':
      case 'End':
        if (this.mode === 'edit') return false;
        this.look(placeOf(input).row, key === 'Home' ? 0 : this.periods.length - 1, {
          row: 0,
          column: key === 'Home' ? 1 : -1,
        });
        return true;
      default:
        return false;
    }
  }

  private command(event: KeyboardEvent, input: HTMLInputElement): void {
    switch (event.key.toLowerCase()) {
      case 'z':
      case 'y': {
        event.preventDefault();
        this.settle(input);
        const again = event.shiftKey || event.key.toLowerCase() === 'y';
        this.refresh(again ? this.store.redo() : this.store.undo());
        this.before = input.value;
        input.select();
        break;
      }
      case 'a':
        if (this.mode !== 'move') break;
        event.preventDefault();
        this.from = { row: 0, column: 0 };
        this.to = { row: this.cells.rows.length - 1, column: this.periods.length - 1 };
        this.paint();
        break;
      case 'home':
        event.preventDefault();
        this.look(0, 0, { row: 0, column: 1 });
        break;
    }
  }

  private move(input: HTMLInputElement, step: Place): void {
    const { row, column } = placeOf(input);
    this.look(row + step.row, column + step.column, step);
  }

  /** The next cell that can be written in, that way; none at the edge. */
  private look(row: number, column: number, step: Place): void {
    for (let at = { row, column }; this.cells.isInside(at); at = sum(at, step)) {
      const input = this.cells.inputAt(at);
      if (!input) continue;
      // Before anything is marked: where the cell stands is known then, and need not be found out anew.
      input.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      input.focus({ preventScroll: true });
      return;
    }
  }

  private extend(step: Place): void {
    const to = sum(this.to, step);
    if (!this.cells.isInside(to)) return;
    this.to = to;
    this.paint();
  }

  private readonly reach = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    if (!event.shiftKey || !cell || this.picked.length === 0) return;
    event.preventDefault();
    this.to = placeOf(cell);
    this.paint();
  };

  private clear(): void {
    const ids = this.cells
      .between(this.from, this.to)
      .flatMap((line) => line.flatMap((at) => this.cells.idAt(at) ?? []));
    this.store.write(ids.map((id) => [id, ''] as const));
    this.refresh(ids);
  }

  private readonly copy = (event: ClipboardEvent) => {
    if (this.mode !== 'move' || !inputIn(event.target)) return;
    const text = this.cells
      .between(this.from, this.to)
      .map((line) => line.map((at) => this.cells.shownAt(at)).join('\t'))
      .join('\n');
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };

  private readonly cut = (event: ClipboardEvent) => {
    if (this.mode !== 'move') return;
    this.copy(event);
    this.clear();
  };

  private readonly paste = (event: ClipboardEvent) => {
    const input = inputIn(event.target);
    const clipboard = event.clipboardData;
    if (!input || !clipboard || this.mode === 'edit') return;
    event.preventDefault();
    this.settle(input);
    const read = readClipboard(clipboard.getData('text/plain'), clipboard.getData('text/html'));
    const only = read.rows.length === 1 && read.rows[0]?.length === 1 ? read.rows[0][0] : undefined;
    const range = this.cells.between(this.from, this.to);
    // One number over many cells fills them.
    const pasted =
      only === undefined ? read : { ...read, rows: range.map((l) => l.map(() => only)) };
    const { texts, result } = layOut(pasted, {
      ...(range[0]?.[0] ?? placeOf(input)),
      periods: this.periods,
      rows: this.cells.rows.length,
      idAt: (row, column) => this.cells.idAt({ row, column }),
    });
    this.store.write(texts);
    this.refresh(texts.map(([id]) => id));
    this.before = this.store.textOf(idOf(input));
    this.told.onPasted(result);
  };

  /** Shows what the store says of these cells. */
  private refresh(ids: readonly string[]): void {
    for (const id of ids) {
      const input = this.cells.inputOf(id);
      if (!input) continue;
      input.value = this.store.textOf(id);
      this.mark(id, ownFault(id, input.value));
      // That step is in the store: it is not another one when the cell is left.
      if (input === document.activeElement) this.before = input.value;
    }
  }

  private paint(): void {
    this.picked.forEach((cell) => cell.removeAttribute('data-picked'));
    this.picked = this.cells
      .between(this.from, this.to)
      .flatMap((line) => line.flatMap((at) => this.cells.cellAt(at) ?? []));
    this.picked.forEach((cell) => cell.setAttribute('data-picked', ''));
  }
}
