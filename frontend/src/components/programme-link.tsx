import { Link } from '@tanstack/react-router';

import { Localized } from '@/components/localized';
import type { TextByLanguage } from '@/lib/localized-text';

interface Props {
  readonly programme: { readonly slug: string; readonly name?: TextByLanguage | null };
}

export function ProgrammeLink({ programme }: Props) {
  return (
    <Link to="/p/$program" params={{ program: programme.slug }}>
      {programme.name ? <Localized text={programme.name} /> : programme.slug}
    </Link>
  );
}
