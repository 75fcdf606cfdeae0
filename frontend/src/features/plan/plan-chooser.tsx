import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { PlanSummary } from '@/api/types';
import { Localized } from '@/components/localized';
import { oneOf } from '@/lib/search-value';

import { planViews } from './plan-values';
import styles from './plan-chooser.module.css';

interface Props {
  readonly plans: readonly PlanSummary[];
  readonly current: string;
}

/** The plans of a programme that has several. */
export function PlanChooser({ plans, current }: Props) {
  const { t } = useTranslation();
  const shown = plans.filter((plan) => plan.revision !== undefined);
  if (shown.length < 2) return null;
  return (
    <nav className={styles.plans} aria-label={t('plan.choose')}>
      <ul>
        {shown.map((plan) => (
          <li key={plan.slug}>
            <Link
              to="/p/$program/plan"
              params={{ program: plan.programme.slug }}
              search={(old) => ({
                dato: old.dato,
                lang: old.lang,
                visning: oneOf(planViews, old.visning),
                plan: plan.slug,
              })}
              aria-current={plan.slug === current ? 'page' : undefined}
            >
              <Localized text={plan.name} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
