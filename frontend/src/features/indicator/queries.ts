import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';

import { areaBasisOf, type Borders } from './area-basis';

interface IndicatorFilter {
  readonly q?: string;
  readonly asOf?: string;
}

/** What one wants to see of an indicator: where, when, and on which borders. */
export interface SeriesChoice {
  readonly area: string;
  readonly borders?: Borders;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
}

const pageSize = 50;

export function indicatorsQuery(filter: IndicatorFilter) {
  return infiniteQueryOptions({
    queryKey: ['indicators', 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators', {
          params: { query: { ...filter, limit: pageSize, cursor: pageParam, total: true } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function indicatorQuery(slug: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['indicators', slug, asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators/{slug}', {
          params: { path: { slug }, query: { asOf } },
          signal,
        }),
      ),
  });
}

/** The question about figures by the names of the API, as links to them have it, too. */
export function seriesParams({ area, borders, from, to, asOf }: SeriesChoice) {
  return { area, areaBasis: areaBasisOf(borders), from, to, asOf };
}

/** How the figures stand to what is wanted, with every step that led there. */
export function explanationQuery(slug: string, choice: SeriesChoice) {
  const { area, areaBasis, to, asOf } = seriesParams(choice);
  const query = { area, areaBasis, period: to, asOf };
  return queryOptions({
    queryKey: ['indicators', slug, 'explain', query],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators/{slug}/explain', { params: { path: { slug }, query }, signal }),
      ),
  });
}

/** Where the explanation stands for programs. */
export function addressOfExplanation(slug: string, choice: SeriesChoice): string {
  const { area, areaBasis, to, asOf } = seriesParams(choice);
  const params = new URLSearchParams({
    area,
    areaBasis,
    ...(to && { period: to }),
    ...(asOf && { asOf }),
  });
  return `/api/v1/indicators/${slug}/explain?${params.toString()}`;
}

/** Where the picture stands, of all the areas that are shown beside each other. */
export function addressOfPicture(
  slug: string,
  areas: readonly string[],
  choice: SeriesChoice,
  format: 'png' | 'svg',
  language: string,
): string {
  const { areaBasis, from, to, asOf } = seriesParams(choice);
  const params = new URLSearchParams({
    area: areas.join(','),
    areaBasis,
    ...(from && { from }),
    ...(to && { to }),
    ...(asOf && { asOf }),
    lang: language,
  });
  // These may stand in an address as they are, and people read addresses.
  const readable = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `/api/v1/indicators/${slug}/series.${format}?${readable}`;
}

export function targetsQuery(slug: string, area: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['indicators', slug, 'targets', area, asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators/{slug}/targets', {
          params: { path: { slug }, query: { area, asOf } },
          signal,
        }),
      ),
  });
}

/** What somebody expects, and what must be known to read the figures: asked for the first area of the page. */
export function projectionsQuery(slug: string, choice: SeriesChoice) {
  const { area, areaBasis, asOf } = seriesParams(choice);
  const query = { area, areaBasis, asOf };
  return queryOptions({
    queryKey: ['indicators', slug, 'projections', query],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators/{slug}/projections', {
          params: { path: { slug }, query },
          signal,
        }),
      ),
  });
}

export function referencesQuery(slug: string, choice: SeriesChoice) {
  const { area, areaBasis, asOf } = seriesParams(choice);
  const query = { area, areaBasis, asOf };
  return queryOptions({
    queryKey: ['indicators', slug, 'references', query],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators/{slug}/references', {
          params: { path: { slug }, query },
          signal,
        }),
      ),
  });
}

export function annotationsQuery(slug: string, { area, asOf }: SeriesChoice) {
  return queryOptions({
    queryKey: ['indicators', slug, 'annotations', area, asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators/{slug}/annotations', {
          params: { path: { slug }, query: { area, asOf } },
          signal,
        }),
      ),
  });
}

export function seriesQuery(slug: string, choice: SeriesChoice) {
  const query = seriesParams(choice);
  return queryOptions({
    queryKey: ['indicators', slug, 'series', query],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators/{slug}/series', { params: { path: { slug }, query }, signal }),
      ),
  });
}
