import { expect, type Page } from '@playwright/test';

import { test } from './signed-in';

const programme = 'vekst-i-kongsberg';
const lead = 'lead@vekst-i-kongsberg.example.org';
const reader = 'reader@innovasjonsloft-ringeriksregionen.example.org';
const address = `/arbeid/${programme}/vedtak`;
const title = 'Prøvevedtak om møteplassen';
const slug = 'provevedtak-om-moteplassen-2029-03-12';

const newForm = (page: Page) => page.getByRole('form', { name: 'Nytt vedtak' });
const correction = (page: Page) =>
  page.getByRole('form', { name: `Rett vedtaket: ${title}`, exact: false });

/** What this browser keeps of what is not sent. */
async function drafts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('utkast:')));
}

async function openCorrection(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: `Rett vedtaket: ${title}` }).click();
  await expect(correction(page).getByLabel('Tittel (bokmål)')).toBeFocused();
}

test.describe.configure({ mode: 'serial' });

test('a lead enters a decision, is told at the field what is wrong, and everybody reads it', async ({
  as,
  page: reading,
}) => {
  const page = await as(lead);
  await page.goto('/arbeid');
  await page.locator(`a[href="${address}"]`).filter({ hasText: 'Vedtak' }).click();
  const form = newForm(page);
  await form.getByRole('button', { name: 'Før inn vedtaket' }).click();
  await expect(form).toContainText('Skriv en tittel.');
  await form.getByLabel('Søk etter organisasjonen').fill('Kongsberg kommune');
  await form.getByLabel('Organisasjonen som vedtok').selectOption('Kongsberg kommune');
  await form.getByLabel('Tittel (bokmål)').fill(title);
  await form.getByLabel('Dato').fill('2029-03-12');
  await form.getByLabel('Stemmer for').fill('5');

  // Who leaves is asked, and what was written is there when the page is read anew.
  await page.getByRole('link', { name: 'Arbeid', exact: true }).first().click();
  const guard = page.getByRole('dialog', { name: 'Endringene er ikke lagret' });
  await guard.getByRole('button', { name: 'Behold utkastet og gå' }).click();
  await page.waitForURL('**/arbeid');
  await page.goto(address);
  await expect(form.getByText(/^Utkast fra /)).toBeVisible();
  await expect(form.getByLabel('Tittel (bokmål)')).toHaveValue(title);
  await form.getByRole('button', { name: 'Før inn vedtaket' }).click();
  await expect(form.getByRole('status')).toHaveText('Vedtaket er ført inn.');
  expect(await drafts(page), 'what was sent is no draft any more').toEqual([]);

  // The same once more is refused by the rule it breaks.
  await form.getByLabel('Tittel (bokmål)').fill(title);
  await form.getByLabel('Dato').fill('2029-03-12');
  await form.getByRole('button', { name: 'Før inn vedtaket' }).click();
  await expect(form).toContainText('Et vedtak med denne tittelen og datoen finnes fra før.');
  await form.getByLabel('Tittel (bokmål)').fill(`${title}, en gang til`);
  await page.reload();
  await form.getByRole('button', { name: 'Forkast utkastet' }).click();
  await expect(form.getByLabel('Tittel (bokmål)')).toHaveValue('');
  expect(await drafts(page), 'what was thrown away is no draft any more').toEqual([]);

  await reading.goto(`/vedtak/${slug}`);
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a correction is on record beside what stood, and who comes second is told and loses nothing', async ({
  as,
}) => {
  const first = await as(lead);
  const second = await as(lead);
  await openCorrection(first);
  await openCorrection(second);
  await correction(first).getByLabel('Stemmer for').fill('6');
  await correction(first).getByLabel('Hvorfor endres det?').fill('Protokollen sier seks.');
  await correction(first).getByRole('button', { name: 'Lagre' }).click();
  await expect(correction(first)).toBeHidden();

  await correction(second).getByLabel('Stemmer for').fill('7');
  await correction(second).getByLabel('Hvorfor endres det?').fill('Talt på nytt.');
  await correction(second).getByRole('button', { name: 'Lagre' }).click();
  await expect(correction(second)).toContainText('Noen andre rettet vedtaket imens.');
  await expect(correction(second)).toContainText('Den andre skrev: 6');
  await expect(correction(second).getByLabel('Stemmer for')).toHaveValue('7');

  const item = first
    .getByRole('listitem')
    .filter({ has: first.locator(`a[href="/vedtak/${slug}"]`) });
  await item.getByText('Historikk').click();
  await expect(item).toContainText('Protokollen sier seks.');
  const answer = await second.request.get(`/api/v1/decisions/${slug}/history`);
  const { items } = (await answer.json()) as { readonly items: readonly unknown[] };
  expect(items, 'the stale one was not written').toHaveLength(2);
  expect(JSON.stringify(items)).toContain('Protokollen sier seks.');
});

test('a decision that should not have been entered is taken back', async ({ as }) => {
  const page = await as(lead);
  await openCorrection(page);
  await page.getByRole('button', { name: /^Trekk tilbake/ }).click();
  const form = page.getByRole('form', { name: /^Trekk tilbake/ });
  await form.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(form.getByText('Skriv hvorfor. Det er publisert.')).toBeVisible();
  await form.getByLabel('Hvorfor endres det?').fill('Ført inn to ganger.');
  await form.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(page.getByText(/^Trukket tilbake: /)).toBeFocused();
  expect((await page.request.get(`/api/v1/decisions/${slug}`)).status()).toBe(404);
});

test('who has no part in the programme sees no form', async ({ as }) => {
  const page = await as(reader);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(newForm(page)).toHaveCount(0);
});
