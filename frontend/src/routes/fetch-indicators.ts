import type { QueryClient } from '@tanstack/react-query';

import { areaQuery } from '@/features/area/queries';
import {
  explanationQuery,
  indicatorsQuery,
  programmeTargetsQuery,
  seriesQuery,
  targetsQuery,
  type SeriesChoice,
} from '@/features/indicator/queries';
import { sliceText } from '@/features/indicator/slice';
import { programmesQuery } from '@/features/programme/queries';

import { areaToStart } from './choices-of';
import type { IndicatorsSearch } from './indicators-route';

/** What a programme wants, with how it goes; the page can do without the figures, and says so when they fail. */
export async function fetchProgrammeTargets(
  queryClient: QueryClient,
  programme: string,
  asOf: string | undefined,
): Promise<void> {
  const { targets } = await queryClient.query({
    ...programmeTargetsQuery(programme, asOf),
    staleTime: 'static',
  });
  await Promise.allSettled(
    targets.map(async ({ indicator: { slug }, area, slice }) => {
      const choice = { area: area.slug, slice: sliceText(slice), asOf };
      const { observed } = await queryClient.query({
        ...explanationQuery(slug, choice),
        staleTime: 'static',
      });
      // What has no figures has no picture either.
      if (observed.every(({ value }) => value === undefined)) return;
      await queryClient.query({ ...seriesQuery(slug, choice), staleTime: 'static' });
    }),
  );
}

/** What the list of indicators shows at first. It can do without all of it, and says so when it fails. */
export async function fetchIndicators(
  queryClient: QueryClient,
  { q, omr, program }: IndicatorsSearch,
  asOf: string | undefined,
): Promise<void> {
  const [list, programmes = []] = await Promise.all([
    queryClient
      .infiniteQuery({ ...indicatorsQuery({ q, programme: program, asOf }), staleTime: 'static' })
      .catch(() => undefined),
    queryClient.query({ ...programmesQuery({ asOf }), staleTime: 'static' }).catch(() => undefined),
  ]);
  const area = omr ?? areaToStart(program, programmes);
  const explain = (slug: string, choice: SeriesChoice) =>
    queryClient.query({ ...explanationQuery(slug, { ...choice, asOf }), staleTime: 'static' });
  // Which have figures for the area decides where they stand, so that it must be known of all.
  const indicators = list?.pages.flatMap(({ items }) => items) ?? [];
  await Promise.allSettled([
    queryClient.query({ ...areaQuery(area, asOf), staleTime: 'static' }),
    ...indicators.map(({ slug }) => explain(slug, { area })),
    ...indicators
      .filter(({ targetAreas }) => targetAreas.length > 0)
      .map(async ({ slug }) => {
        const wanted = { ...targetsQuery(slug, { asOf }), staleTime: 'static' as const };
        const { targets } = await queryClient.query(wanted);
        await Promise.allSettled(
          targets.map((target) =>
            explain(slug, { area: target.area.slug, slice: sliceText(target.slice) }),
          ),
        );
      }),
  ]);
}
