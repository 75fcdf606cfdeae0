import { Link } from '@tanstack/react-router';

import { Localized } from '@/components/localized';
import type { TextByLanguage } from '@/lib/localized-text';

interface Props {
  readonly body: { readonly slug: string; readonly name?: TextByLanguage | null };
}

/** A governing body by its name. */
export function BodyLink({ body }: Props) {
  return (
    <Link to="/organ/$slug" params={{ slug: body.slug }}>
      {body.name ? <Localized text={body.name} /> : body.slug}
    </Link>
  );
}
