import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, useSyncExternalStore } from 'react';

import { ApiProblem } from '@/api/api-problem';
import { useDraft } from '@/features/editing/use-draft';
import { draftOf, forgetDraft } from '@/lib/drafts';

import {
  cellsOf,
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
  const count = useSyncExternalStore(store.subscribe, store.count);
  const [reason, setReason] = useState('');
  const [accepted, setAccepted] = useState<Accepted>({});
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  // What says something else is another request; what is sent again is the same.
  const [sent] = useState({ said: '', key: '' });
  // The table is drawn anew when all of it was sent or thrown away.
  const [drawing, setDrawing] = useState(0);
  const restored = draft !== undefined && count > 0 && drawing === 0;

  const kept = useMemo(
    () => ({
      version: noVersion,
      seen: {},
      // Asked for only when it is kept.
      get values() {
        return Object.fromEntries(store.written);
      },
    }),
    [store],
  );
  useDraft(entity, kept, count > 0);

  function empty() {
    forgetDraft(entity);
    store.clear();
    setAccepted({});
    setReason('');
    setDrawing((old) => old + 1);
  }

  async function send(dryRun: boolean, accepting: Accepted) {
    if (busy) return;
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
    restored,
    drawing,
    reason,
    outcome,
    busy,
    /** Whether something that is published is to say something else, which it does with a reason only. */
    needsReason: [...store.written.keys()].some((id) => (cells.get(id)?.cell.revision ?? 0) > 0),
    setReason,
    look: () => send(true, accepted),
    save: () => send(false, accepted),
    /** Hands in what is odd, and right nevertheless. */
    accept: (faults: readonly CellFault[]) => {
      const all: Accepted = faults.reduce<Accepted>((before, { id, code }) => {
        const oddity = oddities[code];
        return oddity ? { ...before, [id]: [...(before[id] ?? []), oddity] } : before;
      }, accepted);
      setAccepted(all);
      return send(false, all);
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
