import { Link } from '@tanstack/react-router';

import type { PlanSummary } from '@/api/types';
import { Localized } from '@/components/localized';

interface Props {
  readonly plans: readonly PlanSummary[];
}

/** The plans of a programme, each with the way to its revisions. */
export function ProgrammePlans({ plans }: Props) {
  return (
    <ul>
      {plans.map(({ slug, name }) => (
        <li key={slug}>
          <Link to="/arbeid/plan/$slug" params={{ slug }} search={(old) => ({ lang: old.lang })}>
            <Localized text={name} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
