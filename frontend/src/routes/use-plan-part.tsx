import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { choosePlan } from '@/features/plan/choose-plan';
import { PlansInShort } from '@/features/plan/plans-in-short';
import { plansQuery } from '@/features/plan/queries';

interface PlanPart {
  readonly id: string;
  readonly title: string;
  readonly shown: boolean;
  readonly content: ReactNode;
  /** The way to the plan that a reader most likely came for; absent when there is none. */
  readonly action: ReactNode;
}

/** The action plans of a programme in short, with the way to them. */
export function usePlanPart(programme: string, asOf: string | undefined): PlanPart {
  const { t } = useTranslation();
  const plans = useQuery(plansQuery(programme, asOf)).data ?? [];
  const shown = plans.filter((plan) => plan.revision !== undefined);
  const chosen = choosePlan(shown, undefined);
  return {
    id: 'handlingsplan',
    title: t('short.plan.section.title'),
    shown: shown.length > 0,
    content: <PlansInShort plans={shown} />,
    action: chosen && (
      <Link to="/p/$program/plan" params={{ program: programme }} className="ds-button">
        {t(chosen.kind === 'STRATEGY' ? 'short.plan.actionStrategy' : 'short.plan.action')}
      </Link>
    ),
  };
}
