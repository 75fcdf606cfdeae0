import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

/** Where the accounts stand that the product has made to try it with, as it has told them on the console. */
function told(): string {
  const named = process.env.RINGVIRKNING_E2E_ACCOUNTS;
  const port = process.env.RINGVIRKNING_E2E_PORT ?? '';
  return readFileSync(named ?? join(tmpdir(), `ringvirkning-e2e-accounts-${port}`), 'utf8');
}

/** Signs in as somebody with a role in a programme, and goes on to a page. */
export async function signInAs(page: Page, login: string, to: string): Promise<void> {
  const line = told()
    .split('\n')
    .find((each) => each.trim().startsWith(`${login} `));
  if (!line) throw new Error(`The product has made no account ${login}.`);
  const password = line.trim().split(/\s+/)[1] ?? '';
  await page.goto(`/logg-inn?til=${encodeURIComponent(to)}`);
  await page.getByLabel('Innloggingsnavn').fill(login);
  await page.getByLabel('Passord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.waitForURL((url) => url.pathname === to);
}
