import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

import pageWords from '../src/i18n/nb/indicator.json' with { type: 'json' };
import {
  asShown,
  differences,
  figuresOnly,
  fromCsv,
  fromJson,
  fromJsonStat,
  fromWorkbook,
  isFigure,
  reasonsOnly,
} from './figures';
import { columnOf, fromGaps, fromSvg } from './figures-page';
import {
  aloneOf,
  allFigures,
  areasWithFigures,
  each,
  groupsOf,
  inputsOf,
  listed,
  seriesOf,
  type Target,
  type Told,
} from './figures-walk';

const minutes = 60_000;

/** Where the pages of one indicator and slice say something else than the API; four areas are on each. */
async function onPage(page: Page, told: readonly Told[]): Promise<readonly string[]> {
  const [first, ...others] = told;
  if (!first) return [];
  const params = new URLSearchParams({ omr: first.area, visning: 'tabell' });
  if (others.length > 0) params.set('mot', others.map(({ area }) => area).join());
  if (first.slice) params.set('utsnitt', first.slice);
  await page.goto(`/maltall/${first.indicator}?${params.toString()}`);
  const table = page.getByRole('table', { name: 'Tallene som tabell' });
  const gaps = page.locator('main details', { hasText: pageWords.chart.gaps }).locator('li');
  const some = (is: (told: string) => boolean) =>
    told.some(({ figures }) => [...figures.values()].some(is));
  const isDrawn = some(isFigure);
  if (isDrawn) await expect(table).toBeVisible();
  if (some((each) => !isFigure(each))) await expect(gaps).not.toHaveCount(0);
  const listed = await gaps.allTextContents();
  const found: string[] = [];
  for (const [column, { indicator, area, name, slice, figures }] of told.entries()) {
    const prefix = told.length > 1 ? `${name}: ` : '';
    const about = `${indicator} ${area} ${slice} of ${String(told.length)}`;
    const left = fromGaps(listed, name, figures);
    found.push(...differences(`list ${about}`, reasonsOnly(figures), left));
    if (!isDrawn) continue;
    const shown = await columnOf(table, column, prefix, figures.keys());
    found.push(...differences(`page ${about}`, asShown(figures), shown));
  }
  return found;
}

/** Where the picture of one indicator and slice says something else than the API. */
async function inPicture(
  request: APIRequestContext,
  told: readonly Told[],
): Promise<readonly string[]> {
  const [first] = told;
  if (!first) return [];
  const areas = told.map(({ area }) => area).join();
  const answer = await request.get(seriesOf(first.indicator, areas, first.slice, '.svg'));
  expect(answer.status()).toBe(200);
  const svg = await answer.text();
  return told.flatMap(({ indicator, area, name, slice, figures }) => {
    const { exact, named } = fromSvg(svg, area, name);
    const drawn = figuresOnly(figures);
    return [
      ...differences(`picture ${indicator} ${area} ${slice}`, drawn, exact),
      ...differences(`names in picture ${indicator} ${area} ${slice}`, asShown(drawn), named),
    ];
  });
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
  const told = await allFigures(request);
  const found: string[] = [];
  for (const group of [...groupsOf(told), ...aloneOf(told)])
    found.push(...(await onPage(page, group)));
  expect(found).toEqual([]);
});

test('every figure that is published is the same in the picture, where each point is named with its number', async ({
  request,
}) => {
  test.setTimeout(10 * minutes);
  const told = await allFigures(request);
  const found: string[] = [];
  await each([...groupsOf(told), ...aloneOf(told)], async (group) => {
    found.push(...(await inPicture(request, group)));
  });
  expect(found).toEqual([]);
});

test('the page of figures that were made up says so where it names its sources, and names nobody', async ({
  page,
  request,
}) => {
  test.setTimeout(10 * minutes);
  const madeUp = (await allFigures(request)).filter(({ isMadeUp }) => isMadeUp);
  expect(madeUp.length).toBeGreaterThan(5);
  for (const { indicator, area, slice } of madeUp) {
    const params = new URLSearchParams({ omr: area, ...(slice && { utsnitt: slice }) });
    await page.goto(`/maltall/${indicator}?${params.toString()}`);
    const caption = page.locator('#utvikling figcaption');
    await expect(caption).toContainText('oppdiktet og har ingen kilde.');
    await expect(caption).not.toContainText('Kilde:');
  }
});

test('every indicator is walked, but for those that nobody has published a figure of', async ({
  request,
}) => {
  test.setTimeout(10 * minutes);
  const indicators = await listed<{ slug: string }>(request, '/api/v1/indicators');
  const published = await areasWithFigures(request);
  async function hasFigures(slug: string): Promise<boolean> {
    const inputs = await inputsOf(request, slug);
    if (inputs.length === 0) return published.has(slug);
    return (await Promise.all(inputs.map(hasFigures))).every(Boolean);
  }
  const withFigures: string[] = [];
  for (const { slug } of indicators) if (await hasFigures(slug)) withFigures.push(slug);
  const walked = new Set(
    (await allFigures(request))
      .filter(({ figures }) => figuresOnly(figures).size > 0)
      .map(({ indicator }) => indicator),
  );
  expect([...walked].sort()).toEqual(withFigures.sort());
  expect(walked.size).toBeGreaterThan(1);
  expect(walked.size).toBeLessThan(indicators.length);
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
      found.push(...differences(`report ${programme} ${indicator.slug}`, asShown(figures), shown));
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
  const told = { indicator, area, name: 'Hole', slice: '', figures, isMadeUp: false };
  expect(await onPage(page, [told])).toEqual([
    `page folkemengde hole  of 1 ${period}: ${value} ≠ 1.5`,
  ]);

  const picture = (await read('.svg')).toString();
  const other = picture.replace(`data-value="${value}"`, 'data-value="1.5"');
  const { exact, named } = fromSvg(other, area, 'Hole');
  expect(differences('svg', figures, exact)).toEqual([`svg ${period}: ${value} ≠ 1.5`]);
  expect(differences('svg', figures, named)).toEqual([]);
  const misnamed = picture.replace(`<title>Hole, ${period}: `, `<title>Hole, ${period}: 1`);
  expect(differences('svg', figures, fromSvg(misnamed, area, 'Hole').named)).toHaveLength(1);
});

test('a reason that is another one is found on the page, of an area alone and of several (control)', async ({
  page,
  request,
}) => {
  const told = await Promise.all(
    [
      ['arbeidsplasser', 'norge', 'Norge'],
      ['arbeidsplasser', 'drammen', 'Drammen'],
      ['folketilvekst', 'more-og-romsdal', 'Møre og Romsdal'],
    ].map(async ([indicator = '', area = '', name = '']) => {
      const answer = await request.get(seriesOf(indicator, area, ''));
      const figures = fromJson(await answer.text());
      return { indicator, area, name, slice: '', figures, isMadeUp: false };
    }),
  );
  const [counted, beside, workedOut] = told;
  if (!counted || !beside || !workedOut) throw new Error('Three are asked for.');
  for (const [group, from, to] of [
    [[counted], '"missing":"NOT_REPORTED"', '"missing":"SUPPRESSED"'],
    [[beside, counted], '"missing":"NOT_REPORTED"', '"missing":"SUPPRESSED"'],
    [[workedOut], '"missing":"NOT_APPLICABLE"', '"missing":"NOT_REPORTED"'],
    [[workedOut], '"undefined":"MISSING_INPUT",', ''],
    [[workedOut], '"undefined":"MISSING_INPUT"', '"undefined":"AREA_CHANGED"'],
  ] as const) {
    expect(await onPage(page, group)).toEqual([]);
    await page.route(/\/series\?/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(from, to) });
    });
    const wrong = group.reduce((all, { figures }) => all + reasonsOnly(figures).size, 0);
    expect(wrong).toBeGreaterThan(0);
    const found = await onPage(page, group);
    const isDrawn = group.some(({ figures }) => figuresOnly(figures).size > 0);
    expect(found, found.join('; ')).toHaveLength(isDrawn ? 2 * wrong : wrong);
    await page.unrouteAll();
  }
});
