import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem, isProblem } from '@/api/api-problem';
import { useFaults } from '@/features/editing/use-faults';

const known = [
  'extension-without-evaluation',
  'extension-without-end',
  'longer-than-six-years',
  'decision-not-adopted',
  'period-already-decided',
  'dates-reversed',
] as const;

const stale = 412;

/** Sends one step at a time about a period, and says why it was refused. */
export function usePeriodStep(onTaken: () => void) {
  const { t } = useTranslation();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const faults = useFaults(error, []);
  const name = known.find((each) => isProblem(error, each));
  const isStale = error instanceof ApiProblem && error.status === stale;
  return {
    busy,
    refused: name
      ? t(`extending.problem.${name}`)
      : isStale
        ? t('extending.problem.stale')
        : faults[''],
    run: async (step: () => Promise<unknown>) => {
      if (busy) return;
      setBusy(true);
      setError(undefined);
      try {
        await step();
        onTaken();
      } catch (problem) {
        setError(problem);
      } finally {
        setBusy(false);
      }
    },
  };
}
