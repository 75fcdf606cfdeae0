import { useTranslation } from 'react-i18next';

import { isProblem } from '@/api/api-problem';
import { useFaults } from '@/features/editing/use-faults';
import type { Values } from '@/features/editing/values';

import { decisionFields } from './decision-values';

/** The rules that a decision can break, and the field where it is told. */
const rules = {
  'decision-slug-taken': 'title',
  'outside-existence': 'date',
  'votes-contradict': 'votesFor',
  'case-differs': 'caseNumber',
  'unknown-reference': '',
  'not-one-decider': 'who',
  'meeting-without-body': 'date',
  conflict: '',
} as const;

/** What the server found wrong with a decision, each rule in its own words at the field it is about. */
export function useDecisionFaults(error: unknown): Values {
  const { t } = useTranslation();
  const told = useFaults(error, decisionFields);
  const broken = (Object.keys(rules) as (keyof typeof rules)[]).find((rule) =>
    isProblem(error, rule),
  );
  return broken ? { [rules[broken]]: t(`resolution.problem.${broken}`) } : told;
}
