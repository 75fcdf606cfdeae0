import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';

const known = [
  'stale',
  'reason-missing',
  'measure-vanished',
  'gaps-not-accepted',
  'deadline-passed',
  'not-yet',
  'not-now',
  'wrong-successors',
  'decision-of-another-body',
  'decision-says-otherwise',
  'hearing-over',
  'slug-taken',
  'nothing-to-roll-over',
  'dates-reversed',
  'no-body',
  'forbidden',
] as const;

interface Write {
  readonly busy: boolean;
  /** Why the last one was refused, in words for who tried. */
  readonly fault: string | undefined;
  /** Whether it was done; a request that comes to nothing itself answers false, and has told why. */
  readonly run: (request: () => Promise<unknown>) => Promise<boolean>;
}

/** Sends one write at a time; then all that is told of the plan is asked for again. */
export function useWrite(slug: string): Write {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();

  function wordsOf(error: unknown): string {
    if (!(error instanceof ApiProblem)) return t('common.states.serverError');
    if (error.status === 0) return t('common.states.offline');
    const kind = known.find((name) => error.type === `urn:ringvirkning:problem:${name}`);
    if (kind) return t(`draft.problem.${kind}`);
    return t(error.status < 500 ? 'common.states.badRequest' : 'common.states.serverError');
  }

  return {
    busy,
    fault,
    run: async (request) => {
      if (busy) return false;
      setBusy(true);
      setFault(undefined);
      try {
        if ((await request()) === false) return false;
        await Promise.all([
          queryClient.invalidateQueries({ queryKey: ['drafts', slug] }),
          queryClient.invalidateQueries({ queryKey: ['plans'] }),
        ]);
        return true;
      } catch (error) {
        setFault(wordsOf(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
