import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { EmptyState } from '@/components/empty-state';
import { ProblemAlert } from '@/components/problem-alert';

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Says that a page is for others, or what failed. */
export function Refusal({ error, retry }: Props) {
  const { t } = useTranslation();
  if (error instanceof ApiProblem && (error.status === 403 || error.status === 404)) {
    return <EmptyState title={t('admin.notYours')} text={t('admin.notYoursText')} />;
  }
  return <ProblemAlert error={error} retry={retry} />;
}
