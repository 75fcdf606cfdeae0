import { readFileSync } from 'node:fs';

import { test as base, type Browser, type Page } from '@playwright/test';

/** The accounts that the product was started with, and their passwords. */
function passwordOf(loginName: string): string {
  const file = process.env.RINGVIRKNING_E2E_ACCOUNTS ?? '';
  const password = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .find(([name]) => name === loginName)?.[1];
  if (!password) throw new Error(`${file} has no password of ${loginName}.`);
  return password;
}

/** Signs in as somebody does. */
export async function signIn(page: Page, loginName: string, password: string): Promise<void> {
  await page.getByLabel('Innloggingsnavn').fill(loginName);
  await page.getByLabel('Passord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Logg inn' }).click();
}

/** Signs in by an account of the demo, for a session of one's own. */
export async function signInAs(page: Page, loginName: string): Promise<void> {
  await page.goto('/logg-inn');
  await signIn(page, loginName, passwordOf(loginName));
  await page.waitForURL('**/arbeid');
}

async function stateOf(browser: Browser, home: string, loginName: string) {
  const context = await browser.newContext({ baseURL: home, locale: 'nb-NO' });
  const page = await context.newPage();
  await signInAs(page, loginName);
  const state = await context.storageState();
  await context.close();
  return state;
}

type State = Awaited<ReturnType<typeof stateOf>>;

/** Tests of somebody who is signed in; a worker signs in once as each. */
export const test = base.extend<
  { as: (loginName: string) => Promise<Page> },
  { states: Map<string, Promise<State>> }
>({
  states: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await use(new Map());
    },
    { scope: 'worker' },
  ],
  as: async ({ browser, baseURL, states }, use) => {
    const pages: Page[] = [];
    const open = (storageState: State) =>
      browser.newContext({ baseURL, locale: 'nb-NO', timezoneId: 'Europe/Oslo', storageState });
    await use(async (loginName) => {
      const begin = async () => {
        const state = stateOf(browser, baseURL ?? '', loginName);
        states.set(loginName, state);
        return open(await state);
      };
      const known = states.get(loginName);
      let context = known ? await open(await known) : await begin();
      // Whoever was given another role meanwhile is signed out, as they should be.
      if (known && (await context.request.get('/api/v1/session')).status() === 401) {
        await context.close();
        context = await begin();
      }
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});
