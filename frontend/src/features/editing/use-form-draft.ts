import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { sessionQuery } from '@/features/session/queries';
import { draftOf, forgetDraft, keepDraft } from '@/lib/drafts';

const noVersion = 0;

/** What is being written in a form, of which the device keeps a draft until it is sent or thrown away. */
export interface FormDraft<T extends object> {
  readonly values: T;
  readonly set: (changed: Partial<T>) => void;
  /** Whether something is written that is not sent. */
  readonly dirty: boolean;
  /** When the draft was kept that the form began with; none when it began anew. */
  readonly restored: string | undefined;
  /** Ends the draft, for what it said was sent or is thrown away; the form says `next`, or what it began with. */
  readonly clear: (next?: T) => void;
}

function restore<T extends object>(empty: T, kept: string | undefined): T {
  return kept === undefined ? empty : { ...empty, ...(JSON.parse(kept) as Partial<T>) };
}

/** Whether a form has a draft from before, so that it is not hidden. */
export function useHasDraft(form: string): boolean {
  const { data: session } = useQuery(sessionQuery);
  const [has] = useState(() => session && draftOf(`${session.id}/${form}`) !== undefined);
  return has ?? false;
}

/** What is said, without the fields that say nothing. */
function textOf(values: object): string {
  return JSON.stringify(values, (_, value: unknown) => (value === '' ? undefined : value));
}

/**
 * Keeps what is written in a form on this device, for the account that is signed in.
 *
 * @param form names the form and what it is about
 * @param empty what it says before anything is written; never a password, a token or somebody's address
 */
export function useFormDraft<T extends object>(form: string, empty: T): FormDraft<T> {
  const { data: session } = useQuery(sessionQuery);
  const [entity] = useState(() => (session ? `${session.id}/${form}` : undefined));
  const [began, setBegan] = useState(empty);
  const [draft, setDraft] = useState(() => (entity === undefined ? undefined : draftOf(entity)));
  const [values, setValues] = useState<T>(() => restore(empty, draft?.values.form));

  const latest = useRef(values);

  const isDirty = (said: T) => textOf(said) !== textOf(began);
  const dirty = isDirty(values);

  return {
    values,
    dirty,
    restored: dirty ? draft?.at : undefined,
    set: (changed) => {
      // Two fields can change in one event.
      const next = { ...latest.current, ...changed };
      latest.current = next;
      setValues(next);
      if (entity === undefined) return;
      if (isDirty(next)) {
        keepDraft(entity, { version: noVersion, seen: {}, values: { form: JSON.stringify(next) } });
      } else {
        forgetDraft(entity);
      }
    },
    clear: (next = began) => {
      if (entity !== undefined) forgetDraft(entity);
      latest.current = next;
      setDraft(undefined);
      setBegan(next);
      setValues(next);
    },
  };
}
