import { useTranslation } from 'react-i18next';

import type { PlanRevisionView } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { formatDay, formatPartialDate } from '@/lib/format-date';

import { chainOf } from './chain-of';
import styles from './draft.module.css';

/** The way of a revision, and where on it it stands. */
export function StateChain({ revision }: Readonly<{ revision: PlanRevisionView }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { hearing, effective, adoptions } = revision;
  const adopted = adoptions.find(({ required, decided }) => required && decided)?.decided;
  const when: Partial<Record<string, string>> = {
    IN_HEARING: hearing && t('draft.chain.until', { day: formatDay(hearing.until, language) }),
    ADOPTED: adopted && formatPartialDate(adopted, language),
    IN_FORCE:
      effective?.from && t('draft.chain.from', { day: formatDay(effective.from, language) }),
    SUPERSEDED: effective?.to && formatDay(effective.to, language),
  };
  return (
    <ol className={styles.chain} aria-label={t('draft.chain.label')}>
      {chainOf(revision.status).map(({ status, state }) => (
        <li key={status} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <strong>{t(`enums.revisionStatus.${status}`)}</strong>
          {state !== 'ahead' && when[status] !== undefined && <span>{when[status]}</span>}
        </li>
      ))}
    </ol>
  );
}
