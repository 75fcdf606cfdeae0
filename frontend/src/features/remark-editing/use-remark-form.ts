import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isProblem } from '@/api/api-problem';
import type { Field } from '@/features/editing/field';
import { useFaults } from '@/features/editing/use-faults';
import { useFormDraft, type FormDraft } from '@/features/editing/use-form-draft';
import type { Values } from '@/features/editing/values';
import { useSendKey } from '@/lib/use-send-key';

/** What the server has words of its own for; here it is told in the reader's language. */
const known = [
  'annotation-there',
  'reference-there',
  'reference-of-other-kind',
  'reference-without-peers',
  'projection-there',
  'supersedes-nothing',
  'made-in-the-future',
  'projection-number-too-long',
  'change-too-low',
] as const;

/** The key is that of another one, which may have been withdrawn. */
const there = ['annotation-there', 'reference-there', 'projection-there'] as const;
const mostTries = 9;

function isThere(error: unknown): boolean {
  return there.some((name) => isProblem(error, name));
}

/** The key that is wanted, and those that are tried when it was that of one that was withdrawn. */
function keysFor(key: string): readonly string[] {
  const others = Array.from({ length: mostTries - 1 }, (_, index) => `${key}-${String(index + 2)}`);
  return [key, ...others];
}

/** Sends it with one key after another until one is taken. */
async function sendFirst(
  [next, ...others]: readonly string[],
  send: (key: string) => Promise<unknown>,
  refused: unknown,
): Promise<void> {
  if (next === undefined) throw refused;
  try {
    await send(next);
  } catch (error) {
    if (!isThere(error)) throw error;
    await sendFirst(others, send, error);
  }
}

interface Remark<Given extends { readonly key: string }> {
  /** Names the draft. */
  readonly name: string;
  readonly empty: Values;
  /** The fields that the server can point at, as far as they are there. */
  readonly fieldsOf: (values: Values) => readonly Field[];
  /** What can be seen to be wrong before anything is sent. */
  readonly look: (values: Values) => Values;
  readonly givenOf: (values: Values) => Given;
  readonly send: (given: Given, key: string, dryRun: boolean) => Promise<unknown>;
  readonly onMade: (given: Given) => void;
  /**
   * Reads anew the keys of those that stand, wherever one could have the key of this one. That of one that was
   * withdrawn stays taken, and another is found.
   */
  readonly standing: () => Promise<readonly string[]>;
}

export interface RemarkForm {
  readonly draft: FormDraft<Values>;
  readonly values: Values;
  readonly faults: Values;
  readonly busy: boolean;
  /** What was made or tried last, until something else is written. */
  readonly done: 'made' | 'tried' | undefined;
  readonly set: (name: string, value: string) => void;
  readonly submit: (dryRun: boolean) => void;
}

/** A form that enters something about the figures of an indicator, of which a draft is kept. */
export function useRemarkForm<Given extends { readonly key: string }>(
  remark: Remark<Given>,
): RemarkForm {
  const { t } = useTranslation();
  const draft = useFormDraft<Values>(remark.name, remark.empty);
  const sendKey = useSendKey();
  const [seen, setSeen] = useState<Values>({});
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<'made' | 'tried'>();
  const told = useFaults(error, remark.fieldsOf(draft.values));
  const problem = known.find((name) => isProblem(error, name));
  const words =
    problem === undefined
      ? told
      : Object.fromEntries(
          Object.keys(told).map((name) => [name, t(`remark.problem.${problem}`)] as const),
        );

  async function send(given: Given, dryRun: boolean): Promise<void> {
    const keys = keysFor(given.key);
    const sendAs = (key: string) => {
      const named = { ...given, key };
      // A trial is another request than what it tries.
      return remark.send(named, dryRun ? crypto.randomUUID() : sendKey.of(named), dryRun);
    };
    try {
      await sendAs(given.key);
    } catch (refused) {
      if (!isThere(refused)) throw refused;
      // It can be the one that was sent before, of which the answer got lost, or that of another area.
      const standing = await remark.standing();
      if (keys.some((key) => standing.includes(key))) throw refused;
      await sendFirst(keys.slice(1), sendAs, refused);
    }
  }

  async function attempt(dryRun: boolean) {
    if (busy) return;
    setDone(undefined);
    setError(undefined);
    const wrong = remark.look(draft.values);
    setSeen(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      const given = remark.givenOf(draft.values);
      await send(given, dryRun);
      setDone(dryRun ? 'tried' : 'made');
      if (dryRun) return;
      sendKey.done();
      draft.clear();
      remark.onMade(given);
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  }

  return {
    draft,
    values: draft.values,
    faults: { ...words, ...seen },
    busy,
    done,
    set: (name, value) => {
      setDone(undefined);
      draft.set({ [name]: value });
    },
    submit: (dryRun) => void attempt(dryRun),
  };
}
