import { expect, test, type APIRequestContext, type Locator, type Page } from '@playwright/test';

import pageWords from '../src/i18n/nb/indicator.json' with { type: 'json' };
import {
  differences,
  fromCsv,
  fromJson,
  fromJsonStat,
  fromPage,
  fromWorkbook,
  missingCodes,
  type Figures,
} from './figures';

/** A slice of an indicator for an area, with what the API says of it. */
interface Told {
  readonly indicator: string;
  readonly area: string;
  readonly name: string;
  readonly slice: string;
  readonly figures: Figures;
}

interface Target {
  readonly indicator: { readonly slug: string };
  readonly area: { readonly slug: string };
  readonly slice: Readonly<Record<string, string>>;
  readonly current?: object;
}

/** What is no more has no figures today, and what cannot be added up has none. */
const withoutFigures = [
  'urn:ringvirkning:problem:area-not-there',
  'urn:ringvirkning:problem:areas-not-added',
];

const atOnce = 8;
const mostAreas = 4;

const everyOther = 12;
const minutes = 60_000;

/** All items of a list, page by page. */
async function listed<T>(request: APIRequestContext, path: string): Promise<readonly T[]> {
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

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
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

function seriesOf(indicator: string, area: string, slice: string, ending = ''): string {
  const params = new URLSearchParams({ area, areaBasis: 'HARMONISED', lang: 'nb' });
  if (slice) params.set('slice', slice);
  return `/api/v1/indicators/${indicator}/series${ending}?${params.toString()}`;
}

/**
 * What the API has figures of: every indicator it lists and every slice, for every area that something is wanted for and for an
 * even part of all others. Some indicators have figures for every municipality there is, and asking for all of all takes longer
 * than all other tests together.
 */
async function askForAll(request: APIRequestContext): Promise<readonly Told[]> {
  const indicators = await listed<{ slug: string }>(request, '/api/v1/indicators');
  const today = new Date().toISOString().slice(0, 10);
  const wanted = new Set<string>();
  for (const { slug } of indicators) {
    const answer = await request.get(`/api/v1/indicators/${slug}/targets`);
    const { targets } = (await answer.json()) as { targets: readonly Target[] };
    for (const { area } of targets) wanted.add(area.slug);
  }
  const all = await listed<{ slug: string; name: string }>(request, `/api/v1/areas?asOf=${today}`);
  const areas = all.filter(({ slug }, index) => wanted.has(slug) || index % everyOther === 0);
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
        const figures = fromJson(await answer.text());
        if ([...figures.values()].some(isFigure))
          told.push({ indicator, area, name, slice, figures });
      });
    }
  }
  return told;
}

let known: Promise<readonly Told[]> | undefined;

function allFigures(request: APIRequestContext): Promise<readonly Told[]> {
  known ??= askForAll(request);
  return known;
}

function isFigure(told: string): boolean {
  return /^-?\d/.test(told);
}

/** The figures of a column of a table, with why there are none where it says so. */
async function columnOf(
  table: Locator,
  column: number,
  prefix: string,
  periods: Iterable<string>,
): Promise<Figures> {
  const rows = await table.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      period: row.getAttribute('data-key') ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    })),
  );
  const wanted = new Set(periods);
  return new Map(
    rows
      .filter(({ period }) => wanted.has(period))
      .map(({ period, cells }) => {
        const why = missingCodes.find((code) =>
          cells.at(-1)?.includes(`${prefix}${pageWords.missing[code]}.`),
        );
        return [period, fromPage(cells[column] ?? '') ?? why ?? 'nothing'];
      }),
  );
}

/** Where the pages of one indicator and slice say something else than the API; four areas are on each. */
async function onPage(page: Page, told: readonly Told[]): Promise<readonly string[]> {
  const [first, ...others] = told;
  if (!first) return [];
  const params = new URLSearchParams({ omr: first.area, visning: 'tabell' });
  if (others.length > 0) params.set('mot', others.map(({ area }) => area).join());
  if (first.slice) params.set('utsnitt', first.slice);
  await page.goto(`/maltall/${first.indicator}?${params.toString()}`);
  const table = page.getByRole('table', { name: 'Tallene som tabell' });
  await expect(table).toBeVisible();
  const found: string[] = [];
  for (const [column, { indicator, area, name, slice, figures }] of told.entries()) {
    const prefix = told.length > 1 ? `${name}: ` : '';
    const shown = await columnOf(table, column, prefix, figures.keys());
    found.push(...differences(`page ${indicator} ${area} ${slice}`, figures, shown));
  }
  return found;
}

function groupsOf(told: readonly Told[]): readonly (readonly Told[])[] {
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

test('every figure that is published is the same as JSON, as CSV, in the workbook and as JSON-stat', async ({
  request,
}) => {
  test.setTimeout(10 * minutes);
  const told = await allFigures(request);
  expect(told.length).toBeGreaterThan(40);
  const found: string[] = [];
  await each(told, async ({ indicator, area, slice, figures }) => {
    const of = (ending: string) => request.get(seriesOf(indicator, area, slice, ending));
    const name = `${indicator} ${area} ${slice}`;
    found.push(
      ...differences(`CSV ${name}`, figures, fromCsv(await (await of('.csv')).text())),
      ...differences(`workbook ${name}`, figures, fromWorkbook(await (await of('.xlsx')).body())),
      ...differences(
        `JSON-stat ${name}`,
        figures,
        fromJsonStat(await (await of('.json-stat')).text()),
      ),
    );
  });
  expect(found).toEqual([]);
});

test('every figure that is published is the same on its page', async ({ page, request }) => {
  test.setTimeout(15 * minutes);
  const groups = groupsOf(await allFigures(request));
  const found: string[] = [];
  for (const group of groups) found.push(...(await onPage(page, group)));
  expect(found).toEqual([]);
});

test('every figure on the report of a programme is the same as the API has it, and where there are none it says so', async ({
  page,
  request,
}) => {
  test.setTimeout(2 * minutes);
  const programmes = await listed<{ slug: string }>(request, '/api/v1/programmes');
  const found: string[] = [];
  let reported = 0;
  for (const { slug: programme } of programmes) {
    const answer = await request.get(`/api/v1/programmes/${programme}/targets`);
    const { targets } = (await answer.json()) as { targets: readonly Target[] };
    const current = targets.filter((target) => target.current);
    await page.goto(`/p/${programme}/maltall`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const reports = page.locator('main section');
    await expect(reports).toHaveCount(current.length);
    for (const [index, { indicator, area, slice }] of current.entries()) {
      const report = reports.nth(index);
      const written = Object.entries(slice)
        .map((part) => part.join(':'))
        .sort()
        .join();
      const series = await request.get(seriesOf(indicator.slug, area.slug, written));
      const figures = series.ok() ? fromJson(await series.text()) : new Map<string, string>();
      if (![...figures.values()].some(isFigure)) {
        await expect(report).toContainText('Ingen tall er ført.');
        await expect(report.getByRole('table')).toHaveCount(0);
        continue;
      }
      reported += 1;
      const table = report.locator('table');
      await expect(table).toHaveCount(1);
      const shown = await columnOf(table, 0, '', figures.keys());
      found.push(...differences(`report ${programme} ${indicator.slug}`, figures, shown));
    }
  }
  expect(found).toEqual([]);
  expect(reported).toBeGreaterThan(0);
});

test('a figure that is altered is found in each of them (control)', async ({ page, request }) => {
  const [indicator, area] = ['folkemengde', 'hole'];
  const read = async (ending: string) => {
    const answer = await request.get(seriesOf(indicator, area, '', ending));
    return answer.body();
  };
  const figures = fromJson((await read('')).toString());
  const [period, value] = [...figures].find(([, told]) => isFigure(told)) ?? ['', ''];
  const altered = new Map(figures).set(period, String(Number(value) + 1));
  const expected = (name: string) => [`${name} ${period}: ${String(Number(value) + 1)} ≠ ${value}`];
  expect(differences('CSV', altered, fromCsv((await read('.csv')).toString()))).toEqual(
    expected('CSV'),
  );
  expect(differences('xlsx', altered, fromWorkbook(await read('.xlsx')))).toEqual(expected('xlsx'));
  expect(differences('stat', altered, fromJsonStat((await read('.json-stat')).toString()))).toEqual(
    expected('stat'),
  );
  const silent = new Map(figures).set(period, 'NOT_REPORTED');
  expect(differences('CSV', silent, fromCsv((await read('.csv')).toString()))).toHaveLength(1);

  await page.route(/\/series\?/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(`"value":${value}`, '"value":1.5');
    await route.fulfill({ response, body });
  });
  const told = { indicator, area, name: 'Hole', slice: '', figures };
  expect(await onPage(page, [told])).toEqual([`page folkemengde hole  ${period}: ${value} ≠ 1.5`]);
});
