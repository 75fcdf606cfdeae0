import { useState, type SubmitEvent } from 'react';

import type { Field } from '@/features/editing/field';
import type { Values } from '@/features/editing/values';

import { isStale, useBoardFaults } from './use-board-faults';

interface Part {
  readonly first: Values;
  readonly fields: readonly Field[];
  /** The field that a problem is about that points at the whole. */
  readonly otherwise: string;
  /** What can be seen to be wrong before anything is sent. */
  readonly look: (values: Values) => Values;
  readonly send: (values: Values) => Promise<unknown>;
  /** What is there is another than when it was read: it was written, or somebody else was first. */
  readonly onChanged: () => unknown;
}

export interface PartForm {
  readonly values: Values;
  readonly faults: Values;
  readonly busy: boolean;
  readonly made: boolean;
  readonly set: (name: string, value: string) => void;
  readonly submit: (event: SubmitEvent<HTMLFormElement>) => void;
}

/** A form that adds to a body. Who is told that it is stale keeps what they wrote, and sends it on the body as it is now. */
export function usePartForm({ first, fields, otherwise, look, send, onChanged }: Part): PartForm {
  const [values, setValues] = useState(first);
  const [seen, setSeen] = useState<Values>({});
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState(false);
  const faults = { ...useBoardFaults(error, fields, otherwise), ...seen };

  async function attempt() {
    if (busy) return;
    setMade(false);
    setError(undefined);
    const wrong = look(values);
    setSeen(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      await send(values);
      setValues(first);
      setMade(true);
      onChanged();
    } catch (problem) {
      // It is told when it is true: what is sent again goes to the body as it is now.
      if (isStale(problem)) await onChanged();
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return {
    values,
    faults,
    busy,
    made,
    set: (name, value) => {
      setMade(false);
      setValues((old) => ({ ...old, [name]: value }));
    },
    submit: (event) => {
      event.preventDefault();
      void attempt();
    },
  };
}
