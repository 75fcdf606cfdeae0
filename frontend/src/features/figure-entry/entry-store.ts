import type { Written } from './cells';

/** One cell that said one thing and then another. */
interface Step {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

const mostUndone = 200;

/** Keeps what is written outside of what is drawn, so that a keystroke draws nothing anew. */
export class EntryStore {
  private readonly texts: Map<string, string>;
  private readonly undoable: (readonly Step[])[] = [];
  private redoable: (readonly Step[])[] = [];
  private readonly listeners = new Set<() => void>();
  private frame: number | undefined;

  constructor(texts: Iterable<readonly [string, string]>) {
    this.texts = new Map(texts);
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** How many cells say something. */
  readonly count = (): number => this.texts.size;

  /** Counts up with everything that is written. */
  edition = 0;

  get written(): Written {
    return this.texts;
  }

  textOf(id: string): string {
    return this.texts.get(id) ?? '';
  }

  /** Writes while somebody types: it is one step when they leave the cell. */
  type(id: string, text: string): void {
    this.put(id, text);
    this.changed();
  }

  /** Somebody has left a cell that said this when they came. */
  typed(id: string, before: string): void {
    const after = this.textOf(id);
    if (after !== before) this.remember([{ id, before, after }]);
  }

  /** Writes many cells in one step. */
  write(texts: Iterable<readonly [string, string]>): void {
    const steps: Step[] = [];
    for (const [id, after] of texts) {
      const before = this.textOf(id);
      if (before !== after) steps.push({ id, before, after });
      this.put(id, after);
    }
    if (steps.length > 0) this.remember(steps);
    this.changed();
  }

  /** Takes the last step back and tells which cells are as they were. */
  undo(): readonly string[] {
    const steps = this.undoable.pop();
    if (!steps) return [];
    this.redoable.push(steps);
    steps.forEach(({ id, before }) => this.put(id, before));
    this.changed();
    return steps.map(({ id }) => id);
  }

  redo(): readonly string[] {
    const steps = this.redoable.pop();
    if (!steps) return [];
    this.undoable.push(steps);
    steps.forEach(({ id, after }) => this.put(id, after));
    this.changed();
    return steps.map(({ id }) => id);
  }

  clear(): void {
    this.texts.clear();
    this.undoable.length = 0;
    this.redoable = [];
    this.changed();
  }

  private put(id: string, text: string): void {
    if (text.trim() === '') this.texts.delete(id);
    else this.texts.set(id, text);
  }

  private remember(steps: readonly Step[]): void {
    this.undoable.push(steps);
    if (this.undoable.length > mostUndone) this.undoable.shift();
    this.redoable = [];
  }

  /** Told once for all that happens before the next picture. */
  private changed(): void {
    this.edition += 1;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.listeners.forEach((listener) => listener());
    });
  }
}
