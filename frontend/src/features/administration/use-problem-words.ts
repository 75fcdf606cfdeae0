import { useTranslation } from 'react-i18next';

import { ApiProblem, isProblem } from '@/api/api-problem';

const known = [
  'login-name-taken',
  'last-administrator',
  'unknown-account',
  'unknown-partner',
  'partner-not-fitting',
  'partner-unknown',
  'already-a-member',
  'last-lead',
  'expiry-not-fitting',
  'issuer-unknown',
  'consumer-registered',
  'slug-taken',
  'mail-is-off',
  'too-many-requests',
] as const;

/** Says why the server refused, in words for who looks after access. */
export function useProblemWords(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    const name = known.find((each) => isProblem(error, each));
    if (name) return t(`admin.problem.${name}`);
    if (!(error instanceof ApiProblem)) return t('common.states.serverError');
    if (error.status === 0) return t('common.states.offline');
    if (error.status === 403) return t('admin.problem.forbidden');
    return t(error.status < 500 ? 'common.states.badRequest' : 'common.states.serverError');
  };
}
