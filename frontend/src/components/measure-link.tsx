import { Link } from '@tanstack/react-router';

import { Localized } from '@/components/localized';
import type { TextByLanguage } from '@/lib/localized-text';

interface Props {
  readonly measure: {
    /** The slug of the programme; codes are those of a programme. */
    readonly programme: string;
    readonly code: string;
    readonly title?: TextByLanguage | null;
  };
}

/** A measure by its title, to the page that tells its story. */
export function MeasureLink({ measure }: Props) {
  return (
    <Link to="/p/$program/tiltak/$nr" params={{ program: measure.programme, nr: measure.code }}>
      {measure.title ? <Localized text={measure.title} /> : measure.code}
    </Link>
  );
}
