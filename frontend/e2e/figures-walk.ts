import { expect, type APIRequestContext } from '@playwright/test';

import { fromJson, isFigure, type Figures } from './figures';

/** A slice of an indicator for an area, with what the API says of it. */
export interface Told {
  readonly indicator: string;
  readonly area: string;
  readonly name: string;
  readonly slice: string;
  readonly figures: Figures;
  readonly isMadeUp: boolean;
}

export interface Target {
  readonly indicator: { readonly slug: string };
  readonly area: { readonly slug: string };
  readonly slice: Readonly<Record<string, string>>;
  readonly current?: object;
}

/** What is no more has no figures today, and what cannot be added up has none. */
const withoutFigures = [
  'urn:ringvirkning:problem:area-not-there',
  'urn:ringvirkning:problem:areas-not-added',
  'urn:ringvirkning:problem:parts-not-known',
];

const atOnce = 8;
const mostAreas = 4;
const few = 40;

const everyOther = 5;
/** All items of a list, page by page. */
export async function listed<T>(request: APIRequestContext, path: string): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const params = new URLSearchParams({ limit: '200', ...(cursor && { cursor }) });
    const mark = path.includes('?') ? '&' : '?';
    const answer = await request.get(`${path}${mark}${params.toString()}`);
    expect(answer.status(), path).toBe(200);
    const page = (await answer.json()) as { items: readonly T[]; nextCursor?: string };
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}

export async function each<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
    }),
  );
}

/** Every choice of at most one category of each dimension, as addresses have it; the total first. */
async function slicesOf(request: APIRequestContext, slug: string): Promise<readonly string[]> {
  const answer = await request.get(`/api/v1/indicators/${slug}`);
  const { definition } = (await answer.json()) as {
    definition: {
      dimensions: readonly { key: string; categories: readonly { key: string }[] }[];
    };
  };
  return [...definition.dimensions]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .reduce<readonly string[]>(
      (slices, { key, categories }) =>
        slices.flatMap((slice) => [
          slice,
          ...categories.map((category) => [slice, `${key}:${category.key}`].filter(Boolean).join()),
        ]),
      [''],
    );
}

/** The areas are separated by commas, of which only pictures take several. */
export function seriesOf(indicator: string, area: string, slice: string, ending = ''): string {
  const params = new URLSearchParams({ area, areaBasis: 'HARMONISED', lang: 'nb' });
  if (slice) params.set('slice', slice);
  return `/api/v1/indicators/${indicator}/series${ending}?${params.toString()}`;
}

interface Change {
  readonly entityType: string;
  readonly snapshot: {
    readonly indicator: string;
    readonly area: { readonly slug: string };
    readonly points: readonly { readonly value?: number }[];
  };
}

/** The areas that figures were published of, by indicator, as the feed of all changes has it. */
export async function areasWithFigures(
  request: APIRequestContext,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const areas = new Map<string, Set<string>>();
  let cursor = '';
  for (;;) {
    const params = new URLSearchParams({ limit: '500', ...(cursor && { cursor }) });
    const answer = await request.get(`/api/v1/changes?${params.toString()}`);
    expect(answer.status()).toBe(200);
    const { items, nextCursor } = (await answer.json()) as {
      items: readonly Change[];
      nextCursor: string;
    };
    if (items.length === 0) return areas;
    for (const { entityType, snapshot } of items) {
      if (entityType !== 'OBSERVATION_SERIES') continue;
      const { indicator, area, points } = snapshot;
      if (points.every(({ value }) => value === undefined)) continue;
      areas.set(indicator, (areas.get(indicator) ?? new Set()).add(area.slug));
    }
    cursor = nextCursor;
  }
}

/** The indicators that figures of an indicator are worked out from; none of one that is observed. */
export async function inputsOf(
  request: APIRequestContext,
  slug: string,
): Promise<readonly string[]> {
  const answer = await request.get(`/api/v1/indicators/${slug}`);
  const { definition } = (await answer.json()) as {
    definition: { formula?: { expression: string } };
  };
  return [...(definition.formula?.expression ?? '').matchAll(/\[([^\]]+)\]/g)].map(
    ([, input = '']) => input,
  );
}

/**
 * The areas to ask about: every one that something is wanted for or that has figures of an indicator of which few have any, and
 * an even part of all others. Some indicators have figures for every municipality there is, and asking for all of all takes
 * longer than all other tests together.
 */
async function areasToAsk(
  request: APIRequestContext,
  indicators: readonly { slug: string }[],
): Promise<readonly { slug: string; name: string }[]> {
  const today = new Date().toISOString().slice(0, 10);
  const wanted = new Set<string>();
  for (const { slug } of indicators) {
    const answer = await request.get(`/api/v1/indicators/${slug}/targets`);
    const { targets } = (await answer.json()) as { targets: readonly Target[] };
    for (const { area } of targets) wanted.add(area.slug);
  }
  for (const areas of (await areasWithFigures(request)).values())
    if (areas.size <= few) areas.forEach((area) => wanted.add(area));
  const all = await listed<{ slug: string; name: string }>(request, `/api/v1/areas?asOf=${today}`);
  return all.filter(({ slug }, index) => wanted.has(slug) || index % everyOther === 0);
}

/** What the API tells of every indicator it lists and every slice, figures or why there are none. */
async function askForAll(request: APIRequestContext): Promise<readonly Told[]> {
  const indicators = await listed<{ slug: string }>(request, '/api/v1/indicators');
  const areas = await areasToAsk(request, indicators);
  const told: Told[] = [];
  for (const { slug: indicator } of indicators) {
    for (const slice of await slicesOf(request, indicator)) {
      await each(areas, async ({ slug: area, name }) => {
        const answer = await request.get(seriesOf(indicator, area, slice));
        if (!answer.ok()) {
          const { type } = (await answer.json()) as { type: string };
          expect(withoutFigures).toContain(type);
          return;
        }
        const text = await answer.text();
        const { illustrative: isMadeUp } = JSON.parse(text) as { illustrative: boolean };
        const figures = fromJson(text);
        if (figures.size > 0) told.push({ indicator, area, name, slice, figures, isMadeUp });
      });
    }
  }
  return told;
}

let known: Promise<readonly Told[]> | undefined;

export function allFigures(request: APIRequestContext): Promise<readonly Told[]> {
  known ??= askForAll(request);
  return known;
}

/** As they stand on pages and in pictures, which have room for four areas. */
export function groupsOf(told: readonly Told[]): readonly (readonly Told[])[] {
  const kinds = new Map<string, Told[]>();
  for (const one of told) {
    const kind = `${one.indicator} ${one.slice}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / mostAreas) }, (_, index) =>
      all.slice(index * mostAreas, (index + 1) * mostAreas),
    ),
  );
}

/** One by one: for each reason that an indicator and a slice have no figure for, the first area with it. */
export function aloneOf(told: readonly Told[]): readonly (readonly Told[])[] {
  const seen = new Set<string>();
  return told
    .filter(({ indicator, slice, figures }) => {
      const kinds = [...figures.values()].map((each) => (isFigure(each) ? '' : each));
      const fresh = [...new Set(kinds)]
        .map((kind) => `${indicator} ${slice} ${kind}`)
        .filter((kind) => !seen.has(kind));
      fresh.forEach((kind) => seen.add(kind));
      return fresh.length > 0;
    })
    .map((one) => [one]);
}
