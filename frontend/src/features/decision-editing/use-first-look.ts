import { useTranslation } from 'react-i18next';

import type { Values } from '@/features/editing/values';

import { isVotes, type DecisionValues } from './decision-values';

/** What can be seen to be wrong before anything is sent. */
export function useFirstLook(): (values: DecisionValues) => Values {
  const { t } = useTranslation();
  return (values) => ({
    ...(values.title.trim() === '' ? { title: t('resolution.titleMissing') } : {}),
    ...(/^(\d{4}(-\d{2}){0,2})?$/.test(values.date.trim()) || values.date.includes(' ')
      ? {}
      : { date: t('resolution.dateHint') }),
    ...(isVotes(values.votesFor) ? {} : { votesFor: t('resolution.noVotes') }),
    ...(isVotes(values.votesAgainst) ? {} : { votesAgainst: t('resolution.noVotes') }),
  });
}
