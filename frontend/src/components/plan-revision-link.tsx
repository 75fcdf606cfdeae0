import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import type { TextByLanguage } from '@/lib/localized-text';

interface Props {
  /** The slug of the programme. */
  readonly programme: string;
  readonly plan: {
    readonly slug: string;
    /** Absent when the plan as such is meant. */
    readonly number?: number | null;
    readonly name?: TextByLanguage | null;
  };
}

/** A plan by its name, or one revision of it by its number, too. */
export function PlanRevisionLink({ programme, plan }: Props) {
  const { t } = useTranslation();
  const name = plan.name ? <Localized text={plan.name} /> : plan.slug;
  if (plan.number === undefined || plan.number === null) {
    return (
      <Link
        to="/p/$program/plan"
        params={{ program: programme }}
        search={({ dato, lang }) => ({ dato, lang, plan: plan.slug })}
      >
        {name}
      </Link>
    );
  }
  return (
    <Link
      to="/p/$program/plan/r/$rev"
      params={{ program: programme, rev: String(plan.number) }}
      search={({ dato, lang }) => ({ dato, lang, plan: plan.slug })}
    >
      {name}, {t('common.revision', { number: plan.number })}
    </Link>
  );
}
