import { useState } from 'react';

import { useProblemWords } from './use-problem-words';

interface Step {
  readonly busy: boolean;
  /** Why the last one was refused; empty when it was not. */
  readonly refused: string;
  /** Does one thing at a time, and says whether it was done. */
  readonly run: (step: () => Promise<unknown>) => Promise<boolean>;
}

/** What is done to one line of a list. */
export function useStep(): Step {
  const wordsOf = useProblemWords();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  return {
    busy,
    refused,
    run: async (step) => {
      if (busy) return false;
      setBusy(true);
      setRefused('');
      try {
        await step();
        return true;
      } catch (error) {
        setRefused(wordsOf(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
