import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { ApiProblem } from '@/api/api-problem';
import { api, bodyOf } from '@/api/client';

import { areaBasisOf, type Borders } from './area-basis';

export interface IndicatorFilter {
  readonly q?: string;
  /** Only those of which this programme wants something. */
  readonly programme?: string;
  readonly asOf?: string;
}

/** What one wants to see of an indicator: where, when, and on which borders. */
export interface SeriesChoice {
  readonly area: string;
  readonly borders?: Borders;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  /** What had been published by then. */
  readonly knownAt?: string;
  /** The category of each dimension, as the API writes it; the total when absent. */
  readonly slice?: string;
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

export function indicatorQuery(slug: string, asOf: string | undefined, knownAt?: string) {
  return queryOptions({
    queryKey: ['indicators', slug, asOf, knownAt],
    queryFn: async ({ signal }) => {
      const read = (query: { readonly asOf?: string; readonly knownAt?: string }) =>
        bodyOf(api.GET('/api/v1/indicators/{slug}', { params: { path: { slug }, query }, signal }));
      try {
        return await read({ asOf, knownAt });
      } catch (error) {
        // What was published later still has a name, for the page that says that it was.
        if (knownAt === undefined || !ApiProblem.isNotFound(error)) throw error;
        return read({ asOf });
      }
    },
  });
}

/** The question about figures by the names of the API, as links to them have it, too. */
export function seriesParams({ area, borders, from, to, asOf, knownAt, slice }: SeriesChoice) {
  return { area, slice, areaBasis: areaBasisOf(borders), from, to, asOf, knownAt };
}

/** The same question about what has no periods to choose from. */
function wholeParams(choice: SeriesChoice) {
  const { area, slice, areaBasis, asOf, knownAt } = seriesParams(choice);
  return { area, slice, areaBasis, asOf, knownAt };
}

function explanationParams(choice: SeriesChoice) {
  return { ...wholeParams(choice), period: choice.to };
}

/** How the figures stand to what is wanted, with every step that led there. */
export function explanationQuery(slug: string, choice: SeriesChoice) {
  const query = explanationParams(choice);
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
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(explanationParams(choice))) {
    if (value !== undefined) params.set(name, value);
  }
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
  const params = new URLSearchParams();
  const question = { ...seriesParams(choice), area: areas.join(','), lang: language };
  for (const [name, value] of Object.entries(question)) {
    if (value !== undefined) params.set(name, value);
  }
  // These may stand in an address as they are, and people read addresses.
  const readable = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `/api/v1/indicators/${slug}/series.${format}?${readable}`;
}

/** What is wanted of an indicator for an area, or anywhere. */
export function targetsQuery(
  slug: string,
  { area, asOf, knownAt }: Pick<SeriesChoice, 'asOf' | 'knownAt'> & { readonly area?: string },
) {
  const query = { area, asOf, knownAt };
  return queryOptions({
    queryKey: ['indicators', slug, 'targets', query],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators/{slug}/targets', { params: { path: { slug }, query }, signal }),
      ),
  });
}

/** What a programme wants of its indicators. */
export function programmeTargetsQuery(programme: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['programme', programme, 'targets', asOf],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/targets', {
          params: { path: { slug: programme }, query: { asOf } },
          signal,
        }),
      ),
  });
}

/** What somebody expects, and what must be known to read the figures: asked for the first area of the page. */
export function projectionsQuery(slug: string, choice: SeriesChoice) {
  const query = wholeParams(choice);
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
  const query = wholeParams(choice);
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

export function annotationsQuery(slug: string, { area, asOf, knownAt }: SeriesChoice) {
  const query = { area, asOf, knownAt };
  return queryOptions({
    queryKey: ['indicators', slug, 'annotations', query],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators/{slug}/annotations', {
          params: { path: { slug }, query },
          signal,
        }),
      ),
  });
}

/** What is on its way to the first area of the page: known as it is now, and of no other day. */
export function submissionsQuery(slug: string, area: string) {
  return queryOptions({
    queryKey: ['indicators', slug, 'submissions', area],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/indicators/{slug}/submissions', {
          params: { path: { slug }, query: { area } },
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
