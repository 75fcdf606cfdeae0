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
  /** The keys of those that stand; that of one that was withdrawn stays taken, and another is found. */
  readonly standing: readonly string[];
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

  async function send(given: Given, dryRun: boolean, tries: number): Promise<void> {
    const named = tries === 1 ? given : { ...given, key: `${given.key}-${String(tries)}` };
    try {
      // A trial is another request than what it tries.
      await remark.send(named, dryRun ? crypto.randomUUID() : sendKey.of(named), dryRun);
    } catch (refused) {
      const isThere = there.some((name) => isProblem(refused, name));
      if (!isThere || remark.standing.includes(given.key) || tries === mostTries) throw refused;
      await send(given, dryRun, tries + 1);
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
      await send(given, dryRun, 1);
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
