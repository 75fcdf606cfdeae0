import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import type { TextByLanguage } from '@/lib/localized-text';

interface Props {
  /** The slug of the programme. */
  readonly programme: string;
  readonly plan: {
    readonly slug: string;
    readonly number: number;
    readonly name?: TextByLanguage | null;
  };
}

/** A revision of a plan, by the name of the plan and its number. */
export function PlanRevisionLink({ programme, plan }: Props) {
  const { t } = useTranslation();
  return (
    <Link
      to="/p/$program/plan/r/$rev"
      params={{ program: programme, rev: String(plan.number) }}
      search={({ dato, lang }) => ({ dato, lang, plan: plan.slug })}
    >
      {plan.name ? <Localized text={plan.name} /> : plan.slug},{' '}
      {t('common.revision', { number: plan.number })}
    </Link>
  );
}
