import { useTranslation } from 'react-i18next';

import { ApiProblem, isProblem } from '@/api/api-problem';
import type { Field } from '@/features/editing/field';
import { useFaults } from '@/features/editing/use-faults';
import type { Values } from '@/features/editing/values';

import { isAmount, isHalfACase, lacksProof, type EntryValues } from './entry-values';

const stale = 412;

/** Whether somebody else was first. */
export function isStale(error: unknown): boolean {
  return (
    (error instanceof ApiProblem && error.status === stale) || isProblem(error, 'not-the-next')
  );
}

/** What is wrong with an entry: what the server said of it, in words that name what to do. */
export function useEntryFaults(error: unknown, fields: readonly Field[]): Values {
  const { t } = useTranslation();
  const faults = useFaults(error, fields);
  if (isStale(error)) return { '': t('funding.stale') };
  if (isProblem(error, 'grant-without-proof')) return { behind: t('funding.proofMissing') };
  if (isProblem(error, 'already-superseded')) return { supersedes: t('funding.replaced') };
  return faults;
}

/** What can be seen to be wrong before anything is sent. */
export function useFirstLook(): (values: EntryValues) => Values {
  const { t } = useTranslation();
  return (values) => ({
    ...(isAmount(values.amount) ? {} : { amount: t('funding.noAmount') }),
    ...(!values.historic && isHalfACase(values)
      ? { behind: t('funding.halfACase') }
      : lacksProof(values)
        ? { behind: t('funding.proofMissing') }
        : {}),
  });
}
