import { expect, test } from '@playwright/test';

import { addStyles, badSheets, beyondPaper, brokenWords, toPaper } from './paper';

test('paper shows what the screen folds away, and leaves out what only a screen can use', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/p/innovasjonsloft-ringeriksregionen');
  const folded = page.getByText('Kommunene deltar i regionrådet').first();
  const quote = page.locator('blockquote').last();
  await expect(quote).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(quote).toBeVisible();
  await expect(page.getByRole('button', { name: 'Meny' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(quote).toBeHidden();
  await expect(folded).toHaveCount(0);
});

for (const path of [
  '/p/innovasjonsloft-ringeriksregionen/okonomi',
  '/p/vekst-i-kongsberg/tiltak/1.1',
  '/vedtak',
  '/organ/omstillingsstyret-i-ringeriksregionen',
]) {
  test(`${path} on paper has no line that leaves it`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 960 });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
}

test('a printed programme has no line that leaves the paper', async ({ page }) => {
  await page.goto('/p/regionalt-samarbeid-glamdal');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBe(0);
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(paper.length).toBeGreaterThan(20_000);
});

for (const { path, drawings } of [
  { path: '/p/vekst-i-kongsberg/okonomi', drawings: 'main svg[viewBox][width]' },
  { path: '/p/vekst-i-kongsberg/plan?visning=tidslinje', drawings: 'main li svg[viewBox][width]' },
]) {
  test(`what ${path} draws ends with its last bar, however narrow the paper`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(drawings).first()).toBeVisible();
    // As on paper: the place becomes narrower, and nobody draws anew before it is measured.
    const cut = await page.evaluate((chosen) => {
      document.body.style.inlineSize = '300px';
      return [...document.querySelectorAll(chosen)].flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('rect')]
          .map((bar) => bar.getBoundingClientRect().right - frame.right)
          .filter((beyond) => beyond > 1);
      });
    }, drawings);
    expect(cut).toEqual([]);
  });
}

const printed = [
  '/p/vekst-i-kongsberg/plan',
  '/p/vekst-i-kongsberg/plan?visning=tidslinje',
  '/p/vekst-i-kongsberg/plan?visning=tavle',
  '/p/strategisk-naeringsplan-gardermoregionen/plan',
  '/p/vekst-i-kongsberg/plan/endringer',
  '/p/vekst-i-kongsberg/tiltak/1.1',
  '/p/vekst-i-kongsberg/tiltak/F.1',
  '/p/vekst-i-kongsberg/okonomi',
  '/p/innovasjonsloft-ringeriksregionen/okonomi',
  '/p/vekst-i-kongsberg/maltall',
  '/p/innovasjonsloft-ringeriksregionen/maltall',
  '/p/innovasjonsloft-ringeriksregionen',
  '/p/regionalt-samarbeid-glamdal',
  '/vedtak',
  '/vedtak/handlingsprogram-vedtatt-2021',
  '/partnere',
  '/partnere/radet-for-ringeriksregionen',
];

for (const path of printed) {
  test(`${path} on paper is whole: inside it, every word, row and heading`, async ({ page }) => {
    await toPaper(page, path);
    expect(await beyondPaper(page)).toEqual([]);
    expect(await brokenWords(page)).toEqual([]);
    expect(await badSheets(page)).toEqual([]);
  });
}

test('the gates of paper see what is wrong', async ({ page }) => {
  await toPaper(page, '/p/vekst-i-kongsberg/okonomi');
  await addStyles(page, 'table { min-inline-size: 60rem !important }');
  expect(await beyondPaper(page)).not.toEqual([]);
  await toPaper(page, '/p/vekst-i-kongsberg/okonomi');
  await addStyles(
    page,
    'table { table-layout: fixed } table * { overflow-wrap: anywhere !important }',
  );
  expect(await brokenWords(page)).toContain('Eksempel');
  await toPaper(page, '/p/strategisk-naeringsplan-gardermoregionen/plan');
  await addStyles(page, 'tr, tr * { break-inside: auto !important }');
  expect((await badSheets(page)).join()).toContain('in two parts');
  const asOnScreen = `.stack { display: grid !important } h2, h3 { break-after: auto !important }
    h2::after, h3::after, [role=group]::before { display: none !important }`;
  await toPaper(page, '/p/vekst-i-kongsberg/plan');
  await addStyles(page, asOnScreen);
  // Where a sheet ends follows from what the plan says; somewhere on the way down, a heading is the last of one.
  let seen = '';
  for (let down = 0; down < 300 && !seen.includes('heading alone'); down += 10) {
    await addStyles(page, `main { padding-block-start: ${String(down)}mm !important }`);
    seen = (await badSheets(page)).join();
  }
  expect(seen).toContain('heading alone');
  await toPaper(page, '/vedtak/handlingsprogram-vedtatt-2021');
  await addStyles(page, 'h2 + * { translate: 0 -1.5rem }');
  expect((await badSheets(page)).join()).toContain('upon each other');
});

test('a printed plan says which revision it is, where it is from and when it was printed', async ({
  page,
}) => {
  await toPaper(page, '/p/vekst-i-kongsberg/plan/r/1');
  await expect(page.getByText('Revisjon 1', { exact: false }).first()).toBeVisible();
  const said = page.getByText(/^Skrevet ut/);
  await expect(said).toBeVisible();
  await expect(said).toContainText(/\d{1,2}\. \p{L}+ \d{4}/u);
  await expect(said).toContainText('/p/vekst-i-kongsberg/plan/r/1');
});

test('what is drawn is drawn anew for paper, so that its words can be read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/p/vekst-i-kongsberg/plan?visning=tidslinje');
  const drawing = page.locator('main li svg[viewBox][width]').last();
  await expect(drawing).toBeVisible();
  const drawn = () => drawing.evaluate((each) => Number(each.getAttribute('width')));
  const onScreen = await drawn();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await drawn()).toBeLessThan(400);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(drawn).toBe(onScreen);
});

test('a table of money down to the øre fits a screen of 1280 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  let changed = 0;
  await page.route('**/api/v1/programmes/*/funding*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"amount":(\d+)(?:\.\d+)?/g, (_, amount) => {
      changed += 1;
      return `"amount":${String(Number(amount) + 1_000_000)}.25`;
    });
    await route.fulfill({ response, body });
  });
  await page.goto('/p/vekst-i-kongsberg/okonomi');
  const tables = page.locator('main [role=group]:has(> table)');
  await expect(tables.first()).toContainText(',25');
  expect(changed).toBeGreaterThan(0);
  const scrolls = await tables.evaluateAll((all) =>
    all.map((each) => each.scrollWidth - each.clientWidth).filter((wide) => wide > 0),
  );
  expect(scrolls).toEqual([]);
});

test('the longest word of a heading fits the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/p/vekst-i-kongsberg/tiltak/F.1');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kommunikasjonsplattform');
  await page.evaluate(() => document.fonts.ready);
  expect(await brokenWords(page, 'h1')).toEqual([]);
});

test('a printed choice of measures says in words what was chosen', async ({ page }) => {
  await toPaper(page, '/p/vekst-i-kongsberg/plan?status=DONE&q=kurs');
  await expect(page.getByText('Utvalg: Søk i tiltakene: «kurs» · Status: Fullført')).toBeVisible();
  await toPaper(page, '/p/vekst-i-kongsberg/plan');
  await expect(page.getByText('Utvalg:')).toHaveCount(0);
});
