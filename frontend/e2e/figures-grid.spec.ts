import { expect, type Locator, type Page } from '@playwright/test';

import { test } from './signed-in';

const programme = 'innovasjonsloft-ringeriksregionen';
const lead = `lead@${programme}.example.org`;
const editor = `editor@${programme}.example.org`;
const address = `/arbeid/${programme}/registrer`;
const rows = 30;
const columns = 12;

interface Grid {
  readonly tables: readonly {
    readonly frequency: string;
    readonly periods: readonly string[];
    readonly rows: readonly {
      readonly indicator: { readonly slug: string };
      readonly cells: readonly {
        readonly period: string;
        readonly state: string;
        readonly value?: number;
        readonly proposed?: { readonly value?: number; readonly submission: string };
      }[];
    }[];
  }[];
}

async function grid(page: Page, from = ''): Promise<Grid> {
  const answer = await page.request.get(`/api/v1/programmes/${programme}/figures-grid${from}`);
  expect(answer.ok()).toBe(true);
  return (await answer.json()) as Grid;
}

/** Indicators of the programme to enter figures of: the demo has too few. */
async function makeIndicators(page: Page, count: number, stem: string): Promise<void> {
  const session = (await (await page.request.get('/api/v1/session')).json()) as {
    readonly csrfToken: string;
  };
  await page.goto('/arbeid');
  for (let at = 1; at <= count; at++) {
    const number = String(at).padStart(2, '0');
    const made = await page.request.post('/api/v1/indicators', {
      headers: {
        Origin: new URL(page.url()).origin,
        'X-CSRF': session.csrfToken,
        'Idempotency-Key': `${stem}-${number}-${String(Date.now())}`,
      },
      data: {
        slug: `${stem}-${number}`,
        programme,
        definition: {
          name: { nb: `Prøve ${stem} ${number}` },
          unit: 'stykker',
          decimals: 1,
          kind: 'STOCK',
          direction: 'INCREASE',
          frequency: 'YEAR',
          reportingLag: 60,
          periodAggregation: 'LAST',
          areaAggregation: 'SUM',
          dimensions: [],
          level: 'OUTPUT',
          sourceType: 'MANUAL',
          per: 1,
        },
      },
    });
    expect(made.ok(), await made.text()).toBe(true);
  }
}

/** Pastes as a spreadsheet does, where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const data = new DataTransfer();
    data.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function open(page: Page): Promise<Locator> {
  await page.goto(address);
  const table = page.getByRole('table');
  await expect(table).toBeVisible();
  return table;
}

const cell = (table: Locator, row: number, column: number) =>
  table.locator('tbody tr').nth(row).locator('td').nth(column).locator('input');

/** Where the first of the made indicators stands. */
async function firstRow(page: Page, stem: string): Promise<number> {
  const { tables } = await grid(page);
  const years = tables.find(({ frequency }) => frequency === 'YEAR');
  return years?.rows.findIndex(({ indicator }) => indicator.slug === `${stem}-01`) ?? -1;
}

async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let clicks = 0;
    document.addEventListener('click', ({ detail }) => (clicks += detail > 0 ? 1 : 0), true);
    Object.assign(window, { clicksSoFar: () => clicks });
  });
  return () =>
    page.evaluate(() => (window as unknown as { clicksSoFar: () => number }).clicksSoFar());
}

test.describe.configure({ mode: 'serial' });

test('thirty rows of twelve periods are one paste and three clicks, and are stored as pasted', async ({
  as,
}) => {
  const page = await as(editor);
  await makeIndicators(page, rows, 'paa-prove');
  const first = await firstRow(page, 'paa-prove');
  const table = await open(page);
  const { tables } = await grid(page);
  const periods = tables[0]?.periods ?? [];
  const value = (row: number, column: number) => 1000 + row * 20 + column + 0.5;
  const written = (number: number) =>
    number.toFixed(1).replace('.', ',').replace(/^(\d)/, '$1\u00a0');
  const text = [
    ['Måltall', ...periods].join('\t'),
    ...Array.from({ length: rows }, (_, row) =>
      [`Prøve ${String(row)}`, ...periods.map((_, column) => written(value(row, column)))].join(
        '\t',
      ),
    ),
  ].join('\r\n');

  const clicks = await countClicks(page);
  await cell(table, first, 0).click();
  await paste(page, text);
  await expect(page.getByText(`${String(rows * columns)} tall er limt inn.`)).toBeVisible();
  await page.getByRole('button', { name: 'Kontroller' }).click();
  await expect(page.getByText('360 tall kan sendes.')).toBeVisible();
  expect((await grid(page)).tables[0]?.rows[first]?.cells[0]?.proposed, 'a trial').toBeUndefined();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('360 tall sendt til godkjenning.')).toBeVisible();
  expect(await clicks()).toBe(3);

  const stored = (await grid(page)).tables[0]?.rows.slice(first, first + rows) ?? [];
  expect(stored.map(({ cells }) => cells.map(({ proposed }) => proposed?.value))).toEqual(
    Array.from({ length: rows }, (_, row) => periods.map((_, column) => value(row, column))),
  );
  const proposed = stored[0]?.cells[0]?.proposed;
  const submission = await page.request.get(`/api/v1/submissions/${proposed?.submission ?? ''}`);
  expect(JSON.stringify(await submission.json())).toContain(`"value":${String(value(0, 0))}`);
  await expect(table.locator('tbody tr').nth(first).locator('td').first()).toContainText(
    'Til godkjenning',
  );
});

test('somebody else approves them, gives one back, and they are published', async ({ as }) => {
  const own = await as(editor);
  await own.goto(`/arbeid/${programme}/innsendt`);
  await expect(own.getByText('Ingen godkjenner sine egne tall.').first()).toBeVisible();
  await expect(own.getByRole('button', { name: /Godkjenn og publiser/ })).toHaveCount(0);

  const page = await as(lead);
  await page.goto(`/arbeid/${programme}/innsendt`);
  const one = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'Prøve paa-prove 30', exact: true }),
  });
  await expect(one.getByRole('row').nth(1)).toContainText('ingenting');
  await one.getByRole('button', { name: 'Gi tilbake' }).click();
  await one.getByRole('button', { name: 'Gi tilbake' }).click();
  await expect(one.getByText('Skriv hva som må rettes.')).toBeVisible();
  await one.getByLabel('Hva må rettes?').fill('Feil enhet.');
  await one.getByRole('button', { name: 'Gi tilbake' }).click();
  await expect(page.getByText('Tallene er gitt tilbake.')).toBeVisible();
  await expect(one).toHaveCount(0);

  await page.getByRole('button', { name: 'Godkjenn og publiser 29 måltall' }).click();
  await expect(page.getByText('348 tall er publisert.')).toBeVisible({ timeout: 30_000 });
  const first = await firstRow(page, 'paa-prove');
  const { tables } = await grid(page);
  expect(tables[0]?.rows[first]?.cells[0]?.value).toBe(1000.5);
});

test('one bad cell, and nothing is saved; the list leads to the cell', async ({ as }) => {
  const page = await as(editor);
  const table = await open(page);
  const last = (await firstRow(page, 'paa-prove')) + rows - 1;
  await cell(table, last, 0).click();
  await paste(page, '1\t2,5\tto\t:\t1.234');
  await expect(page.getByText('1 celle sa at tallet mangler.')).toBeVisible();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  const faults = page.getByRole('alert').filter({ hasText: '2 celler må rettes' });
  await expect(faults).toBeFocused();
  await expect(cell(table, last, 2)).toHaveAttribute('aria-invalid', 'true');
  await expect(faults).toContainText('Punktum kan bety to ting.');
  const { tables } = await grid(page);
  expect(tables[0]?.rows[last]?.cells[0]?.proposed?.value, 'nothing was handed in').not.toBe(1);
  await faults.getByRole('button').first().click();
  await expect(cell(table, last, 2)).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(cell(table, last, 2)).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(cell(table, last, 2)).toHaveValue('to');
  await page.keyboard.press('Control+z');
  await expect(cell(table, last, 0)).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(cell(table, last, 1)).toHaveValue('2,5');
});

test('the keys are those of a spreadsheet', async ({ as }) => {
  const page = await as(editor);
  const table = await open(page);
  const last = (await firstRow(page, 'paa-prove')) + rows - 1;
  await cell(table, last - 1, 1).click();
  await page.keyboard.type('12');
  await page.keyboard.press('ArrowRight');
  await expect(cell(table, last - 1, 2)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('0');
  await expect(cell(table, last - 1, 1)).toHaveValue('102');
  await page.keyboard.press('Escape');
  await expect(cell(table, last - 1, 1)).toHaveValue('12');
  await page.keyboard.press('Enter');
  await expect(cell(table, last, 1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(table.locator('td[data-picked]')).toHaveCount(2);
  await page.keyboard.press('Tab');
  await expect(cell(table, last - 1, 2)).toBeFocused();
});

test('what is not saved is kept; without a network it is said, and sent once', async ({ as }) => {
  const page = await as(editor);
  const table = await open(page);
  const last = (await firstRow(page, 'paa-prove')) + rows - 1;
  await cell(table, last, 3).fill('7,25');
  await page.waitForFunction(() =>
    Object.keys(localStorage).some((key) => key.startsWith('utkast:')),
  );
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(cell(table, last, 3)).toHaveValue('7,25');
  await expect(page.getByText('Du har et utkast')).toBeVisible();

  await page.context().setOffline(true);
  await expect(page.getByText('Ingen forbindelse.')).toBeVisible();
  await page.context().setOffline(false);

  // The answer is lost, but not what was asked.
  const keys: string[] = [];
  let lost = false;
  await page.route('**/figures-grid?dryRun=false', async (route) => {
    keys.push((await route.request().headerValue('idempotency-key')) ?? '');
    if (lost) return route.continue();
    lost = true;
    await route.fetch();
    return route.abort();
  });
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('Vi fikk ikke svar.')).toBeVisible();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('1 tall sendt til godkjenning.')).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  const answer = await page.request.get(
    '/api/v1/submissions?status=SUBMITTED&indicator=paa-prove-30',
  );
  expect(((await answer.json()) as { items: unknown[] }).items).toHaveLength(1);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('utkast:'))),
  ).toEqual([]);
});

test('on a telephone one indicator at a time, and the page does not scroll sideways', async ({
  as,
}) => {
  const page = await as(editor);
  await page.setViewportSize({ width: 320, height: 640 });
  const table = await open(page);
  const { tables } = await grid(page);
  const all = tables[0]?.rows ?? [];
  const ofFirst = all.filter(({ indicator }) => indicator.slug === all[0]?.indicator.slug);
  expect(all.length).toBeGreaterThan(ofFirst.length);
  await expect(table.locator('tbody tr')).toHaveCount(ofFirst.length);
  await page.getByLabel('Måltall', { exact: true }).selectOption('Prøve paa-prove 02');
  await expect(table.locator('tbody tr')).toHaveCount(1);
  await expect(table.locator('tbody th')).toContainText('Prøve paa-prove 02');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
