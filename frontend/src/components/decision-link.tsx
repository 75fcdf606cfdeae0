import { Link } from '@tanstack/react-router';

import { Localized } from '@/components/localized';
import type { TextByLanguage } from '@/lib/localized-text';

interface Props {
  readonly decision: { readonly slug: string; readonly title?: TextByLanguage | null };
}

export function DecisionLink({ decision }: Props) {
  return (
    <Link to="/vedtak/$slug" params={{ slug: decision.slug }}>
      {decision.title ? <Localized text={decision.title} /> : decision.slug}
    </Link>
  );
}
