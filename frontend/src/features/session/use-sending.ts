import { useState, type RefObject } from 'react';

import type { Fault } from './fault';

interface Sending {
  readonly faults: readonly Fault[];
  readonly busy: boolean;
  /** Sends what has no faults of its own; what goes wrong then is told by `refused`. */
  readonly send: (
    own: readonly Fault[],
    request: () => Promise<void>,
    refused: (error: unknown) => readonly Fault[],
  ) => Promise<void>;
  readonly goTo: (field: string) => void;
}

/** Sends a form once at a time, and keeps what was wrong with it the last time. */
export function useSending(form: RefObject<HTMLFormElement | null>): Sending {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  return {
    faults,
    busy,
    send: async (own, request, refused) => {
      if (busy) return;
      if (own.length > 0) {
        setFaults(own);
        return;
      }
      setBusy(true);
      try {
        await request();
        setFaults([]);
      } catch (error) {
        setFaults(refused(error));
      } finally {
        setBusy(false);
      }
    },
    goTo: (field) => {
      const named = form.current?.elements.namedItem(field);
      if (named instanceof HTMLElement) named.focus();
    },
  };
}
