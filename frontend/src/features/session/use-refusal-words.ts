import { useTranslation } from 'react-i18next';

import { ApiProblem, isProblem } from '@/api/api-problem';

const secondsInMinute = 60;
const longestInSeconds = 90;

/** Says why the server refused, in words for who tried. */
export function useRefusalWords(): (error: unknown) => string {
  const { t } = useTranslation();

  function wait(seconds: number): string {
    return seconds <= longestInSeconds
      ? t('work.refused.seconds', { count: seconds })
      : t('work.refused.minutes', { count: Math.ceil(seconds / secondsInMinute) });
  }

  return (error) => {
    if (isProblem(error, 'sign-in-refused')) return t('work.refused.wrong');
    if (isProblem(error, 'invitation-over')) return t('work.refused.over');
    if (!(error instanceof ApiProblem)) return t('common.states.serverError');
    const { status, retryAfter } = error;
    if (status === 0) return t('common.states.offline');
    if (status === 429 || (status === 503 && retryAfter)) {
      return retryAfter
        ? t(status === 429 ? 'work.refused.tooMany' : 'work.refused.busy', {
            wait: wait(retryAfter),
          })
        : t('work.refused.tooManyForAWhile');
    }
    if (status === 403) return t('work.refused.foreign');
    return t(status < 500 ? 'common.states.badRequest' : 'common.states.serverError');
  };
}
