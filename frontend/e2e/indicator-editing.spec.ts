import { expect } from '@playwright/test';

import { test } from './signed-in';

const programme = 'innovasjonsloft-ringeriksregionen';
const lead = `lead@${programme}.example.org`;

interface Targets {
  readonly targets: readonly {
    readonly id: string;
    readonly current?: { readonly comparator: string; readonly value?: number };
    readonly versions: readonly { readonly value?: number }[];
    readonly indicator: { readonly name: { readonly nb: string } };
  }[];
}

test('a target is changed with a reason; the public report tells the new one, and the history the old', async ({
  as,
}) => {
  const page = await as(lead);
  const read = async () => {
    const answer = await page.request.get(`/api/v1/programmes/${programme}/targets`);
    return ((await answer.json()) as Targets).targets;
  };
  const before = (await read()).find(({ current }) => current?.value !== undefined);
  const old = before?.current?.value ?? 0;
  await page.goto(`/arbeid/${programme}/mal?endre=${before?.id ?? ''}`);
  const value = page.getByLabel('Målverdi');
  await value.fill(String(old + 7).replace('.', ','));
  await page.getByRole('button', { name: 'Se hva som endres' }).click();
  await expect(page.getByRole('status', { name: 'Dette endres' })).toContainText(
    String(old + 7).replace('.', ','),
  );
  const tried = (await read()).find(({ id }) => id === before?.id);
  expect(tried?.current?.value, 'a trial changes nothing').toBe(old);

  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('Skriv hvorfor. Det er publisert.')).toBeVisible();
  await page.getByLabel('Hvorfor endres det?').fill('Målet var nådd.');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('Lagret.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Målet var nådd.' })).toBeVisible();

  const after = (await read()).find(({ id }) => id === before?.id);
  expect(after?.current?.value).toBe(old + 7);
  expect(after?.versions.map((version) => version.value)).toContain(old);
  await page.goto(`/p/${programme}/maltall`);
  await expect(page.getByText('Målet var nådd.').first()).toBeAttached();
});
