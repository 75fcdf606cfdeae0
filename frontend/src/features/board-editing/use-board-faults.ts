import { useTranslation } from 'react-i18next';

import { ApiProblem, isProblem } from '@/api/api-problem';
import type { Field } from '@/features/editing/field';
import { useFaults } from '@/features/editing/use-faults';
import type { Values } from '@/features/editing/values';

/** What the server has words of its own for; here it is told in the reader's language. */
const known = [
  'body-slug-taken',
  'two-chairs',
  'chair-is-one',
  'already-ended',
  'ends-before-start',
  'delegates-to-itself',
  'outside-existence',
  'role-held-already',
] as const;

const stale = 412;

/** Whether somebody else has changed the body since it was read. */
export function isStale(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === stale;
}

/**
 * What the server found wrong, at the fields that it is about.
 *
 * @param otherwise the field that a problem is about that points at the whole
 */
export function useBoardFaults(
  error: unknown,
  fields: readonly Field[],
  otherwise: string,
): Values {
  const { t } = useTranslation();
  const told = useFaults(error, fields);
  if (isStale(error)) return { '': t('board.stale') };
  const problem = known.find((name) => isProblem(error, name));
  if (problem === undefined) return told;
  const words = t(`board.problem.${problem}`);
  const names = Object.keys(told).filter((name) => name !== '');
  return Object.fromEntries((names.length > 0 ? names : [otherwise]).map((name) => [name, words]));
}
