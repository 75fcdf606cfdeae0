import { createServer } from 'node:net';

import { expect, test, type Page } from '@playwright/test';

import { startIssuer, type Issuer } from './issuer';
import type { Product } from './product.mjs';
import { startProduct } from './product.mjs';

const startingMs = 180_000;

/** A product of its own, which is told of an identity provider by variables. */
let product: Product;
let issuer: Issuer;
let home = '';
let invitation = '';

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(startingMs);
  issuer = await startIssuer();
  const port = await freePort();
  home = `http://localhost:${String(port)}`;
  const environment = {
    RINGVIRKNING_DEMO: 'false',
    RINGVIRKNING_OPENID_PROVEPORTEN_ISSUER: issuer.address,
    RINGVIRKNING_OPENID_PROVEPORTEN_CLIENT_ID: 'ringvirkning',
    RINGVIRKNING_OPENID_PROVEPORTEN_CLIENT_SECRET: 'hemmelig',
    RINGVIRKNING_OPENID_PROVEPORTEN_TITLE: 'Prøveporten',
  };
  const link = new Promise<string>((resolve, reject) => {
    product = startProduct(port, environment, (line) => {
      const [path] = /\/invitasjon\S+/.exec(line) ?? [];
      if (path) resolve(path);
    });
    void product.ended.then((code) => reject(new Error(`It ended with ${String(code)}.`)));
  });
  invitation = await link;
  await expect
    .poll(() => fetch(`${home}/q/health/ready`).then(({ status }) => status, String), {
      timeout: startingMs,
    })
    .toBe(200);
});

test.afterAll(async () => {
  issuer.close();
  product.stop();
  await product.ended;
});

/** Makes an account as the administrator who is signed in there; its link. */
async function linkToAnAccount(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const session = (await (await fetch('/api/v1/session')).json()) as { csrfToken: string };
    const made = await fetch('/api/v1/accounts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF': session.csrfToken },
      body: '{"loginName": "ny@example.org", "displayName": "Prøve", "administrator": false}',
    });
    return ((await made.json()) as { link: string }).link;
  });
}

test('who has a link comes in by an identity provider, and later without it', async ({
  page,
  browser,
}) => {
  await page.goto(home + invitation);
  await expect(page.getByLabel('Innloggingsnavn')).toBeVisible();
  await expect(page.getByRole('button', { name: /Prøveporten/ })).toHaveCount(0);
  await page.getByLabel('Innloggingsnavn').fill('sjef@example.org');
  await page.getByLabel('Visningsnavn').fill('Prøve');
  await page.getByLabel('Nytt passord').fill('lykt over myra i kveld');
  await page.getByRole('button', { name: 'Lagre og logg inn' }).click();
  await page.waitForURL(`${home}/arbeid`);
  const link = await linkToAnAccount(page);

  const theirs = await (await browser.newContext({ locale: 'nb-NO' })).newPage();
  issuer.signsIn = 'somebody';
  await theirs.goto(link);
  await theirs.getByRole('button', { name: 'Bruk Prøveporten i stedet for et passord' }).click();
  await theirs.waitForURL(`${home}/arbeid`);
  await expect(theirs.getByText('Logget inn som Prøve')).toBeVisible();
  await theirs.getByRole('button', { name: 'Logg ut' }).click();
  await theirs.waitForURL(/\/logg-inn/);

  await theirs.goto(`${home}/logg-inn?til=%2Fpartnere%3Fq%3Dx`);
  await theirs.getByRole('button', { name: 'Logg inn med Prøveporten' }).click();
  await theirs.waitForURL(`${home}/partnere?q=x`);
  await expect(theirs.locator('h1')).toHaveText('Partnere');
  expect((await theirs.context().cookies(home)).map(({ name }) => name)).toContain(
    '__Host-session',
  );
  expect(issuer.asked).toHaveLength(2);
  expect(issuer.asked.join()).not.toContain(link.split('#')[1]);
  await theirs.context().close();
});

for (const [who, subject] of [
  ['who is known nowhere here', 'stranger'],
  ['who breaks it off', undefined],
] as const) {
  test(`${who} is told on the page for signing in`, async ({ page }) => {
    issuer.signsIn = subject;
    await page.goto(`${home}/logg-inn`);
    await page.getByRole('button', { name: 'Logg inn med Prøveporten' }).click();
    await page.waitForURL(/feil=innlogging/);
    await expect(page.getByRole('alert')).toContainText('Du ble ikke logget inn');
    await expect(page.getByRole('alert')).toBeFocused();
    expect(await page.context().cookies(home)).toEqual([]);
  });
}
