import { Link, useParams, type RegisteredRouter, type RouteById } from '@tanstack/react-router';

import { Localized } from '@/components/localized';
import type { TextByLanguage } from '@/lib/localized-text';

type ListSearch = RouteById<
  RegisteredRouter['routeTree'],
  '/p/$program/plan'
>['types']['fullSearchSchema'];

interface Props {
  readonly measure: {
    /** The slug of the programme; codes are those of a programme. */
    readonly programme: string;
    readonly code: string;
    readonly title?: TextByLanguage | null;
  };
  /** Whether it stands in the list of a plan: the page then leads to the next one of that list, and back to it. */
  readonly ofList?: boolean;
}

/** A measure by its title, to the page that tells its story. */
export function MeasureLink({ measure, ofList = false }: Props) {
  const { rev } = useParams({ strict: false });
  return (
    <Link
      to="/p/$program/tiltak/$nr"
      params={{ program: measure.programme, nr: measure.code }}
      search={(old) =>
        ofList ? { ...(old as ListSearch), revisjon: rev } : { dato: old.dato, lang: old.lang }
      }
    >
      {measure.title ? <Localized text={measure.title} /> : measure.code}
    </Link>
  );
}
