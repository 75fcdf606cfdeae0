import { queryOptions } from '@tanstack/react-query';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { feature as ToFeature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import { ApiProblem } from '@/api/api-problem';

interface MunicipalityProperties {
  readonly code: string;
  readonly name: string;
}

export type MunicipalityShape = Feature<Polygon | MultiPolygon, MunicipalityProperties>;

const path = '/map/municipalities-2024.json';

/** The first day on which the codes of the map are the codes in force. */
export const shapesValidFrom = '2024-01-01';

/** The municipalities of 2024, already projected to a plane. */
export function municipalityShapesQuery() {
  return queryOptions({
    queryKey: ['municipality-shapes'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const response = await fetch(path, { signal });
      if (!response.ok) throw new ApiProblem(response.status, undefined);
      const [topology, { feature }] = await Promise.all([
        response.json() as Promise<Topology>,
        import('topojson-client'),
      ]);
      return shapesOf(topology, feature);
    },
  });
}

function shapesOf(topology: Topology, feature: typeof ToFeature): readonly MunicipalityShape[] {
  const collection = Object.values(topology.objects)[0] as
    GeometryCollection<MunicipalityProperties> | undefined;
  if (!collection) return [];
  const shapes = feature(topology, collection) as FeatureCollection<
    Polygon | MultiPolygon,
    MunicipalityProperties
  >;
  return shapes.features;
}
