import type { PlanView } from '@/api/types';
import { DecisionLink } from '@/components/decision-link';

/** The decisions that asked for a plan; several are a list, for their names are long and much alike. */
export function CommissionedBy({ decisions }: { readonly decisions: PlanView['commissionedBy'] }) {
  const [only] = decisions;
  if (only && decisions.length === 1) return <DecisionLink decision={only} />;
  return (
    <ul>
      {decisions.map((decision) => (
        <li key={decision.slug}>
          <DecisionLink decision={decision} />
        </li>
      ))}
    </ul>
  );
}
