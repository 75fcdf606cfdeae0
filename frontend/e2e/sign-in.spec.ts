import { createServer } from 'node:net';

import { expect, test, type BrowserContext, type Page } from '@playwright/test';

import type { Product } from './product.mjs';
import { startProduct } from './product.mjs';
import { signIn } from './signed-in';

const loginName = 'sjef@example.org';
const password = 'lykt over myra i kveld';
const displayName = '<img src=x onerror=document.title=1>';
const startingMs = 180_000;

/** A product of its own: one without an administrator, where wrong passwords are in nobody's way. */
let product: Product;
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
  const port = await freePort();
  home = `http://localhost:${String(port)}`;
  const link = new Promise<string>((resolve, reject) => {
    product = startProduct(port, { RINGVIRKNING_DEMO: 'false' }, (line) => {
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
  product.stop();
  await product.ended;
});

async function sessionOf(context: BrowserContext): Promise<string> {
  const cookies = await context.cookies(home);
  const session = cookies.find(({ name }) => name === '__Host-session');
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
  return `${session?.name ?? ''}=${session?.value ?? ''}`;
}

async function answerTo(cookie: string): Promise<number> {
  return (await fetch(`${home}/api/v1/session`, { headers: { cookie } })).status;
}

async function comeIn(page: Page, address = '/logg-inn'): Promise<void> {
  await page.goto(home + address);
  await signIn(page, loginName, password);
}

test('the first administrator comes in by the link, once, and is asked for a login name at once', async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.goto(home + invitation);
  await page.getByLabel('Innloggingsnavn').fill(loginName);
  await page.getByLabel('Visningsnavn').fill(displayName);
  await page.getByLabel('Nytt passord').fill(password);
  expect(page.url(), 'the token is not in the address any more').not.toContain('#');
  await page.getByRole('button', { name: 'Lagre og logg inn' }).click();
  await page.waitForURL(`${home}/arbeid`);
  expect(sent.filter((url) => url.endsWith('/acceptance'))).toHaveLength(1);
  await expect(page.getByText(`Logget inn som ${displayName}`)).toBeVisible();
  await expect(page).toHaveTitle(/^Arbeid/);
  expect(await page.locator('img').count(), 'a name is text').toBe(0);
  expect(await answerTo(await sessionOf(context))).toBe(200);

  const again = await context.newPage();
  await again.goto(home + invitation);
  await again.getByLabel('Innloggingsnavn').fill('annen@example.org');
  await again.getByLabel('Nytt passord').fill(password);
  await again.getByRole('button', { name: 'Lagre og logg inn' }).click();
  await expect(again.getByRole('alert')).toContainText('Lenken er brukt');
});

test('who signs out leaves nothing behind that opens anything', async ({ page, context }) => {
  await comeIn(page);
  await page.waitForURL(`${home}/arbeid`);
  const copied = await sessionOf(context);
  expect(await answerTo(copied)).toBe(200);
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await page.waitForURL(/\/logg-inn/);
  expect(await answerTo(copied)).toBe(401);
  await page.goto(`${home}/arbeid`);
  await page.waitForURL(/\/logg-inn\?til=%2Farbeid/);
});

for (const [where, til] of [
  ['another site', 'https://evil.example/'],
  ['another site without a scheme', '//evil.example'],
  ['another site with a backslash', '/\\evil.example'],
  ['a script', 'javascript:document.title=1'],
] as const) {
  test(`after signing in nobody is led to ${where}`, async ({ page }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(home)) elsewhere.push(request.url());
    });
    await comeIn(page, `/logg-inn?til=${encodeURIComponent(til)}`);
    await page.waitForURL(`${home}/arbeid`);
    await expect(page).toHaveTitle(/^Arbeid/);
    // Nor who is signed in already.
    await page.goto(`${home}/logg-inn?til=${encodeURIComponent(til)}`);
    await page.waitForURL(`${home}/arbeid`);
    expect(elsewhere).toEqual([]);
  });
}

test('after signing in one is where one wanted to go, also on a page for everybody', async ({
  page,
}) => {
  await comeIn(page, '/logg-inn?til=%2Fpartnere%3Fq%3Dx');
  await page.waitForURL(`${home}/partnere?q=x`);
  await expect(page.locator('h1')).toHaveText('Partnere');
});

test('a wrong password is told, and after five one has to wait', async ({ page }) => {
  await page.goto(`${home}/logg-inn`);
  for (let time = 1; time <= 5; time++) {
    await signIn(page, 'annen@example.org', `feil passord nummer ${String(time)}`);
    await expect(page.getByRole('alert')).toContainText('er feil');
    await expect(page.getByRole('button', { name: 'Logg inn' })).toBeEnabled();
  }
  await signIn(page, 'annen@example.org', 'feil passord nummer seks');
  await expect(page.getByRole('alert')).toContainText(/for mange forsøk. Prøv igjen om \d+ sekund/);
  // Whoever has the right one is not in their way.
  await comeIn(page);
  await page.waitForURL(`${home}/arbeid`);
});
