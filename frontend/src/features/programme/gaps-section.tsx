import { useQuery } from '@tanstack/react-query';

import { programmeGapsQuery } from './queries';

/** What the rules ask for and the record does not have. */
export function GapsSection({ slug }: Readonly<{ slug: string }>) {
  const gaps = useQuery(programmeGapsQuery(slug)).data?.items ?? [];
  return gaps.map((gap) => <p key={gap.code}>{gap.code}</p>);
}
