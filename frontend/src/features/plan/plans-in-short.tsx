import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { PlanSummary } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { formatPeriod } from '@/lib/format-period';

import styles from './plans-in-short.module.css';
import { RevisionStatusTag } from './revision-status-tag';

interface Props {
  readonly plans: readonly PlanSummary[];
}

/** The plans of a programme: which revision stands, and how many measures there are. */
export function PlansInShort({ plans }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.plans}>
      {plans.map((plan) => (
        <li key={plan.slug} className={styles.plan}>
          <p className={styles.name}>
            <Link
              to="/p/$program/plan"
              params={{ program: plan.programme.slug }}
              search={(old) => ({ dato: old.dato, lang: old.lang, plan: plan.slug })}
            >
              <Localized text={plan.name} />
            </Link>
          </p>
          <p className={styles.facts}>
            {plan.revision !== undefined && (
              <span>{t('short.plan.revision', { number: plan.revision })}</span>
            )}
            {plan.status && (
              <RevisionStatusTag status={plan.status} adoptionKnown={plan.adoptionKnown} />
            )}
            {plan.period && <span>{formatPeriod(plan.period, language)}</span>}
            <span>{t('short.plan.section.measures', { count: plan.measures })}</span>
            {plan.illustrative && <IllustrativeTag />}
          </p>
        </li>
      ))}
    </ul>
  );
}
