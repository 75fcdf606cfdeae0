import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, useSyncExternalStore } from 'react';

import { ApiProblem } from '@/api/api-problem';
import { useDraft } from '@/features/editing/use-draft';
import { draftOf, forgetDraft, keepDraft } from '@/lib/drafts';

import {
  began,
  cellsOf,
  changedSince,
  oddities,
  ownFaults,
  toldFaults,
  toSend,
  type Accepted,
  type CellFault,
} from './cells';
import { EntryStore } from './entry-store';
import { enterFigures, type FiguresGrid } from './queries';

/** What came of looking or of saving. */
export type Outcome =
  | { readonly kind: 'clean' | 'sent'; readonly entered: number; readonly unchanged: number }
  | { readonly kind: 'faults'; readonly faults: readonly CellFault[] }
  | { readonly kind: 'nothing' | 'same' | 'forbidden' | 'failed' | 'offline' };

const noVersion = 0;

/** One who enters figures: what they have written, what is wrong with it, and what came of it. */
export function useEntry(grid: FiguresGrid, account: string) {
  const queryClient = useQueryClient();
  const { slug } = grid.programme;
  const entity = `${account}/figures/${slug}`;
  const [draft] = useState(() => draftOf(entity));
  const cells = useMemo(() => cellsOf(grid), [grid]);
  const [store] = useState(
    () => new EntryStore(Object.entries(draft?.values ?? {}).filter(([id]) => cells.has(id))),
  );
  // What was written for periods that are not shown now stays in the draft as it is.
  const [elsewhere] = useState(() => {
    const hidden = ([id]: readonly [string, string]) => !cells.has(id);
    return {
      values: Object.fromEntries(Object.entries(draft?.values ?? {}).filter(hidden)),
      seen: Object.fromEntries(Object.entries(draft?.seen ?? {}).filter(hidden)),
    };
  });
  const [changed, setChanged] = useState(() => changedSince(draft?.seen ?? {}, cells));
  const count = useSyncExternalStore(store.subscribe, store.count);
  const [reason, setReason] = useState('');
  const [accepted, setAccepted] = useState<Accepted>({});
  const [outcome, setOutcome] = useState<Outcome | undefined>(() =>
    changed.size === 0 ? undefined : meanwhile(changed.keys()),
  );
  const [busy, setBusy] = useState(false);
  // What says something else is another request; what is sent again is the same.
  const [sent] = useState({ said: '', key: '' });
  // The table is drawn anew when all of it was sent or thrown away.
  const [drawing, setDrawing] = useState(0);
  const restored = draft !== undefined && count > 0 && drawing === 0;

  const kept = useMemo(
    () => ({
      version: noVersion,
      // Asked for only when it is kept.
      get seen() {
        const ids = [...store.written.keys()].flatMap((id) => {
          const cell = changed.get(id) ?? cells.get(id)?.cell;
          return cell ? [[id, began(cell)] as const] : [];
        });
        return { ...elsewhere.seen, ...Object.fromEntries(ids) };
      },
      get values() {
        return { ...elsewhere.values, ...Object.fromEntries(store.written) };
      },
    }),
    [store, cells, changed, elsewhere],
  );
  const hidden = Object.keys(elsewhere.values).length;
  useDraft(entity, kept, count > 0 || (draft !== undefined && drawing === 0));

  function empty() {
    if (hidden > 0) keepDraft(entity, { version: noVersion, ...elsewhere });
    else forgetDraft(entity);
    setChanged(new Map());
    store.clear();
    setAccepted({});
    setReason('');
    setDrawing((old) => old + 1);
  }

  async function send(dryRun: boolean, accepting: Accepted, seeing = changed) {
    if (busy) return;
    const unseen = [...seeing.keys()].filter((id) => store.textOf(id) !== '');
    if (unseen.length > 0) {
      setOutcome(meanwhile(unseen));
      return;
    }
    const { ids, body } = toSend(store.written, cells, reason, accepting);
    const own = ownFaults(store.written);
    if (own.length > 0) {
      setOutcome({ kind: 'faults', faults: own });
      return;
    }
    if (ids.length === 0) {
      setOutcome({ kind: 'nothing' });
      return;
    }
    const said = JSON.stringify(body);
    if (said !== sent.said) Object.assign(sent, { said, key: crypto.randomUUID() });
    setBusy(true);
    setOutcome(undefined);
    try {
      // A trial is another request than what it tries.
      const key = dryRun ? crypto.randomUUID() : sent.key;
      const { entered, unchanged } = await enterFigures(slug, body, key, dryRun);
      setOutcome({ kind: dryRun ? 'clean' : 'sent', entered, unchanged });
      if (!dryRun) {
        empty();
        await queryClient.invalidateQueries({ queryKey: ['figures-grid', slug] });
      }
    } catch (error) {
      const faults = toldFaults(error, ids);
      setOutcome(faults.length > 0 ? { kind: 'faults', faults } : outcomeOf(error));
    } finally {
      setBusy(false);
    }
  }

  return {
    store,
    cells,
    count,
    /** How many cells of the draft stand in periods that are not shown. */
    hidden,
    /** What the cells began with of which something else was published meanwhile. */
    changed,
    restored,
    drawing,
    reason,
    outcome,
    busy,
    /** Whether something that is published is to say something else, which it does with a reason only. */
    needsReason: [...store.written.keys()].some((id) => (cells.get(id)?.cell.revision ?? 0) > 0),
    setReason,
    /** Keeps what is written on this device before other periods are shown. */
    keep: () => {
      if (count > 0 || store.count() > 0) keepDraft(entity, kept);
    },
    look: () => send(true, accepted),
    save: () => send(false, accepted),
    /** Hands in what is odd, and right nevertheless. */
    accept: (faults: readonly CellFault[]) => {
      const all: Accepted = faults.reduce<Accepted>((before, { id, code }) => {
        const oddity = oddities[code];
        return oddity ? { ...before, [id]: [...(before[id] ?? []), oddity] } : before;
      }, accepted);
      setAccepted(all);
      const known = faults.filter(({ code }) => code === 'meanwhile').map(({ id }) => id);
      const still = new Map([...changed].filter(([id]) => !known.includes(id)));
      setChanged(still);
      // It is sent only when one has said why: what is published changes.
      if (known.length > 0) {
        setOutcome(undefined);
        return Promise.resolve();
      }
      return send(false, all, still);
    },
    discard: () => {
      empty();
      setOutcome(undefined);
    },
  };
}

export type Entry = ReturnType<typeof useEntry>;

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof ApiProblem)) return { kind: 'failed' };
  if (error.status === 0) return { kind: 'offline' };
  if (error.status === 403) return { kind: 'forbidden' };
  return { kind: error.type === 'urn:ringvirkning:problem:cells-unchanged' ? 'same' : 'failed' };
}

function meanwhile(ids: Iterable<string>): Outcome {
  return { kind: 'faults', faults: [...ids].map((id) => ({ id, code: 'meanwhile' })) };
}
