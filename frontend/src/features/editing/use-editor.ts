import { useState } from 'react';

import { ApiProblem } from '@/api/api-problem';
import { draftOf, forgetDraft } from '@/lib/drafts';

import { useDraft } from './use-draft';
import { changedFields, type Values } from './values';

/** How something is sent: seen in which version, why, and whether only to see what would come of it. */
export interface Sending {
  readonly version: number;
  readonly reason: string;
  readonly dryRun: boolean;
}

/** What there is to edit, and how it is read and written. */
export interface Editing<View extends { readonly version: number }> {
  /** Names it, and who edits it, among the drafts of this device. */
  readonly entity: string;
  readonly read: (view: View) => Values;
  /** Writes it; what no field is about stays as it is in `on`. */
  readonly send: (values: Values, on: View, how: Sending) => Promise<View>;
  /** As it is now. */
  readonly fetch: () => Promise<View>;
  readonly saved: (view: View) => void;
  /** The reason that is told of what is undone; without one, what is saved cannot be taken back. */
  readonly undoReason?: string;
}

/** Somebody else has changed it since. */
export interface Conflict<View> {
  readonly theirs: View;
  readonly base: Values;
}

const stale = 412;

/** One who edits one thing: what they have changed, what would come of it, and what stands in the way of saving it. */
export function useEditor<View extends { readonly version: number }>(
  first: View,
  editing: Editing<View>,
) {
  const { entity, read } = editing;
  const [draft] = useState(() => draftOf(entity));
  const [on, setOn] = useState(first);
  const [values, setValues] = useState<Values>(() => draft?.values ?? read(first));
  const [reason, setReason] = useState('');
  const [after, setAfter] = useState<Values>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [before, setBefore] = useState<Values>();
  // A draft of an earlier version is one of two who changed it.
  const [conflict, setConflict] = useState<Conflict<View> | undefined>(() =>
    draft && draft.version !== first.version ? { theirs: first, base: draft.seen } : undefined,
  );

  // Another step on the same page has changed it: who has written nothing goes on with what is there now.
  if (
    first.version > on.version &&
    conflict === undefined &&
    changedFields(read(on), values).length === 0
  ) {
    setOn(first);
    setValues(read(first));
  }

  const seen = read(on);
  const dirty = changedFields(seen, values).length > 0;
  const began = conflict === undefined ? seen : conflict.base;
  const version = conflict === undefined ? on.version : (draft?.version ?? on.version);
  useDraft(entity, { version, seen: began, values }, dirty || conflict !== undefined);

  async function attempt(send: () => Promise<void>) {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    setAfter(undefined);
    try {
      await send();
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status === stale) {
        setConflict({ theirs: await editing.fetch(), base: seen });
      } else {
        setError(problem);
      }
    } finally {
      setBusy(false);
    }
  }

  function finished(view: View) {
    forgetDraft(entity);
    setOn(view);
    setValues(read(view));
    setReason('');
    editing.saved(view);
  }

  async function write(wanted: Values, from: View, why: string) {
    finished(
      await editing.send(wanted, from, { version: from.version, reason: why, dryRun: false }),
    );
  }

  return {
    seen,
    values,
    reason,
    after,
    error,
    busy,
    dirty,
    /** When the draft was kept that it began with. */
    restored: dirty ? draft?.at : undefined,
    conflict,
    /** Whether what was saved last can still be undone. */
    undoable: before !== undefined && editing.undoReason !== undefined,
    /** Whether something was saved a moment ago. */
    saved: before !== undefined,
    setReason,
    set: (name: string, value: string) => {
      setAfter(undefined);
      setValues((old) => ({ ...old, [name]: value }));
    },
    look: () =>
      attempt(async () => {
        const how = { version: on.version, reason: reason.trim() || '–', dryRun: true };
        setAfter(read(await editing.send(values, on, how)));
      }),
    save: () =>
      attempt(async () => {
        await write(values, on, reason.trim());
        setBefore(seen);
      }),
    undo: () =>
      attempt(async () => {
        const wanted = before ?? seen;
        setBefore(undefined);
        await write(wanted, on, editing.undoReason ?? '');
      }),
    forgetUndo: () => setBefore(undefined),
    discard: () => {
      forgetDraft(entity);
      setValues(seen);
      setAfter(undefined);
      setError(undefined);
    },
    /** What is to be of the two versions; it is not saved yet, so that it can be looked at. */
    settle: (chosen: Values, theirs: View) => {
      setOn(theirs);
      setValues(chosen);
      setConflict(undefined);
    },
  };
}

export type EditorState<View extends { readonly version: number }> = ReturnType<
  typeof useEditor<View>
>;
