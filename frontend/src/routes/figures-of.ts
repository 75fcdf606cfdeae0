import type { QueryClient } from '@tanstack/react-query';

import type { AreaView, ProgrammeView } from '@/api/types';
import {
  explanationQuery,
  programmeTargetsQuery,
  type SeriesChoice,
} from '@/features/indicator/queries';

/** What every area has a figure of. */
export const headline = 'folkemengde';

const most = 3;
const counted: readonly AreaView['kind'][] = ['MUNICIPALITY', 'COUNTY', 'COUNTRY'];

/** The question about the figures of an area, on its own borders when it is no more; none where nothing can be added up. */
export function figuresOfArea(
  area: AreaView,
  hasEnded: boolean,
  asOf: string | undefined,
): readonly SeriesChoice[] {
  if (!counted.includes(area.kind) && !area.membersKnown) return [];
  return [{ area: area.slug, borders: hasEnded ? 'meldt' : undefined, asOf }];
}

/** The questions about the figures of the areas that a programme is for, of the first ones when there are many. */
export function figuresOfProgramme(
  { areas }: ProgrammeView,
  asOf: string | undefined,
): readonly SeriesChoice[] {
  return areas
    .filter(({ kind }) => kind === 'SCOPE')
    .slice(0, most)
    .map(({ area }) => ({ area: area.slug, asOf }));
}

/** Fetches what the part needs, so that nothing moves when it is there; the page can do without. */
export async function fetchFigures(
  queryClient: QueryClient,
  choices: readonly SeriesChoice[],
): Promise<void> {
  await Promise.allSettled(
    choices.map((choice) =>
      queryClient.query({ ...explanationQuery(headline, choice), staleTime: 'static' }),
    ),
  );
}

/** What a programme wants in figures, in short; its page can do without. */
export async function fetchTargets(
  queryClient: QueryClient,
  programme: string,
  asOf: string | undefined,
): Promise<void> {
  await queryClient
    .query({ ...programmeTargetsQuery(programme, asOf), staleTime: 'static' })
    .catch(() => undefined);
}
