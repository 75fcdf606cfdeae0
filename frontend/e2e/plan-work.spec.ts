import { createServer } from 'node:net';

import { expect, test, type Browser, type Page } from '@playwright/test';

import type { Product } from './product.mjs';
import { startProduct } from './product.mjs';
import { signIn } from './signed-in';

const startingMs = 180_000;
const lead = 'lead@vekst-i-kongsberg.example.org';
const slug = 'handlingsplan-kongsberg-2020';
const ours = `/arbeid/plan/${slug}/3`;

/** A product of its own: a plan that came into force is not taken back, and other journeys read the same plan. */
let product: Product;
let home = '';
const passwords = new Map<string, string>();

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function signedIn(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: home, locale: 'nb-NO' });
  const page = await context.newPage();
  // What a hand does: each press of the button of a mouse, over all pages of the journey.
  await page.addInitScript(() => {
    document.addEventListener('pointerdown', () => {
      sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks') ?? '0') + 1));
    });
  });
  await page.goto('/logg-inn');
  await signIn(page, lead, passwords.get(lead) ?? '');
  await page.waitForURL('**/arbeid');
  return page;
}

async function clicks(page: Page): Promise<number> {
  return page.evaluate(() => Number(sessionStorage.getItem('clicks') ?? '0'));
}

const part = (page: Page, summary: string | RegExp) =>
  page.locator('details').filter({ has: page.locator('summary', { hasText: summary }) });

async function open(page: Page, summary: string | RegExp) {
  const found = part(page, summary);
  await found.locator('summary').first().click();
  return found;
}

/** Writes a measure anew, and waits until it is kept. */
async function rewrite(page: Page, code: string, words: string): Promise<void> {
  const measure = await open(page, new RegExp(`^${code} `));
  await measure.getByLabel('Beskrivelse').fill(words);
  await measure.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(measure.getByLabel('Beskrivelse')).toBeHidden();
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(startingMs);
  const port = await freePort();
  home = `http://127.0.0.1:${String(port)}`;
  product = startProduct(port, { RINGVIRKNING_DEMO_ACCOUNTS: 'true' }, (line) => {
    const [, loginName, password] = /^ {2}(\S+@\S+) {2}(\S+)$/.exec(line) ?? [];
    if (loginName && password) passwords.set(loginName, password);
  });
  await expect
    .poll(() => fetch(`${home}/q/health/ready`).then(({ status }) => status, String), {
      timeout: startingMs,
    })
    .toBe(200);
  await expect.poll(() => passwords.get(lead)).toBeTruthy();
});

test.afterAll(async () => {
  product.stop();
  await product.ended;
});

test('a plan goes its way: begun, written, heard, answered, put before a body, adopted and in force', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await signedIn(browser);
  const before = await clicks(page);

  await page.getByRole('link', { name: 'Handlingsplan', exact: false }).first().click();
  await expect(page.getByRole('heading', { name: 'Begynn en ny revisjon' })).toBeVisible();
  await page.getByLabel('Hvorfor planen revideres').fill('Året er omme, og planen rulleres.');
  await page.getByRole('button', { name: 'Begynn revisjonen' }).click();
  await page.waitForURL(`**${ours}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Utkast' }).first()).toHaveAttribute(
    'aria-current',
    'step',
  );

  for (const code of ['1.3', '2.6', '3.3']) await rewrite(page, code, `Skrevet om: ${code}.`);
  const dropped = await open(page, /^2\.9 /);
  await dropped.getByLabel('Hva skjer med tiltaket').selectOption('DROPPED');
  await dropped.getByLabel('Begrunnelse').fill('Ingen er permittert lenger.');
  await dropped.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(dropped.getByLabel('Begrunnelse')).toBeHidden();
  const added = await open(page, 'Nytt tiltak');
  await added.getByLabel('Kode').fill('1.3');
  await added.getByLabel('Tittel').fill('Lærlinger i hver bedrift');
  await expect(added.getByRole('alert')).toContainText('alt et tiltak 1.3');
  await added.getByLabel('Kode').fill('2.10');
  await added.getByLabel('Hovedansvarlig').selectOption({ index: 1 });
  await added.getByRole('button', { name: 'Legg til tiltaket' }).click();
  await expect(page.locator('summary', { hasText: /^2\.10 Lærlinger/ })).toBeVisible();

  console.log(`clicks: ${String((await clicks(page)) - before)}`);
  const diff = await page.request.get(`/api/v1/plans/${slug}/drafts/3/diff`);
  console.log(await diff.text());
});
