import type { QueryClient } from '@tanstack/react-query';

import { areaQuery } from '@/features/area/queries';
import {
  explanationQuery,
  indicatorsQuery,
  programmeTargetsQuery,
  seriesQuery,
  targetsQuery,
} from '@/features/indicator/queries';
import { sliceText } from '@/features/indicator/slice';
import { programmesQuery } from '@/features/programme/queries';

import { wholeCountry } from './choices-of';
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
  { q, omr: area = wholeCountry, program }: IndicatorsSearch,
  asOf: string | undefined,
): Promise<void> {
  const [list] = await Promise.all([
    queryClient
      .infiniteQuery({ ...indicatorsQuery({ q, programme: program, asOf }), staleTime: 'static' })
      .catch(() => undefined),
    queryClient.query({ ...areaQuery(area, asOf), staleTime: 'static' }).catch(() => undefined),
    queryClient.query({ ...programmesQuery({ asOf }), staleTime: 'static' }).catch(() => undefined),
  ]);
  const aboveTheFold = list?.pages[0]?.items.slice(0, 10) ?? [];
  await Promise.allSettled(
    aboveTheFold.flatMap(({ slug }) => [
      queryClient.query({ ...explanationQuery(slug, { area, asOf }), staleTime: 'static' }),
      queryClient
        .query({ ...targetsQuery(slug, { asOf }), staleTime: 'static' })
        .then(({ targets }) =>
          Promise.allSettled(
            targets.map((target) =>
              queryClient.query({
                ...explanationQuery(slug, {
                  area: target.area.slug,
                  slice: sliceText(target.slice),
                  asOf,
                }),
                staleTime: 'static',
              }),
            ),
          ),
        ),
    ]),
  );
}
