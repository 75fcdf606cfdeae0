import { useQueries } from '@tanstack/react-query';

import type { AreaMember, AreaView } from '@/api/types';

import { areaMembersQuery, areaQuery } from './queries';

export interface Municipality {
  readonly slug: string;
  readonly name: string;
  readonly code?: string;
  readonly county?: AreaMember['county'];
}

export interface AreaWithMunicipalities {
  readonly area: AreaView;
  /** Itself when it is a municipality, else the municipalities it consists of that day. */
  readonly municipalities: readonly Municipality[];
}

/** The municipalities of some areas on a day, for those areas that have been fetched so far. */
export function useMunicipalities(
  slugs: readonly string[],
  asOf: string | undefined,
): ReadonlyMap<string, AreaWithMunicipalities> {
  return useQueries({
    queries: slugs.flatMap((slug) => [areaQuery(slug, asOf), areaMembersQuery(slug, asOf)]),
    combine: (results) =>
      new Map(
        slugs.flatMap((slug, index): (readonly [string, AreaWithMunicipalities])[] => {
          const area = results[2 * index]?.data as AreaView | undefined;
          const members = results[2 * index + 1]?.data as AreaMember[] | undefined;
          if (!area || !members) return [];
          const municipalities =
            area.kind === 'MUNICIPALITY'
              ? [area]
              : members.filter((member) => member.kind === 'MUNICIPALITY');
          return [[slug, { area, municipalities }]];
        }),
      ),
  });
}
