import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';

import { test } from './signed-in';

const lead = 'lead@vekst-i-kongsberg.example.org';
const contacts = '/arbeid/vekst-i-kongsberg/kontakter';
const published = '/api/v1/programmes/vekst-i-kongsberg/contacts';

test('what everybody reads of a contact is what the person has agreed to', async ({
  as,
  request,
}) => {
  const page = await as(lead);
  const person = { name: 'Kanari Eksempel', email: 'kanari@example.org' };
  await page.goto(contacts);
  const form = page.getByRole('region', { name: 'Nytt kontaktpunkt' });
  await form.getByRole('button', { name: 'Legg til' }).click();
  await expect(form.getByRole('alert')).toContainText('Skriv rollen');
  await expect(form.getByRole('alert')).toBeFocused();

  await form.getByLabel('Rolle').fill('Prosjektleder (prøve)');
  await form.getByLabel('Organisasjon').selectOption({ index: 1 });
  await form.getByLabel('Felles postkasse, om dere har en').fill('post@example.org');
  await form.getByLabel('Navn', { exact: true }).fill(person.name);
  await form.getByLabel('E-post', { exact: true }).fill(person.email);
  await form.getByRole('button', { name: 'Legg til' }).click();
  await expect(page.getByText('Kontaktpunktet er lagt til.')).toBeVisible();

  const card = page.getByRole('listitem').filter({ hasText: 'Prosjektleder (prøve)' });
  await expect(card).toContainText('ingenting om personen');
  const closed = await (await request.get(published)).text();
  expect(closed).toContain('Prosjektleder (prøve)');
  expect(closed).not.toContain('Kanari');

  await card.getByLabel('Personen har sagt ja til at alle ser').selectOption('Navnet');
  await card.getByRole('button', { name: 'Lagre samtykket' }).click();
  await expect(page.getByText('Samtykket er lagret.')).toBeVisible();
  const named = await (await request.get(published)).text();
  expect(named).toContain(person.name);
  expect(named).not.toContain(person.email);

  await card.getByRole('button', { name: 'Trekk samtykket tilbake' }).click();
  await expect(page.getByText('Samtykket er trukket tilbake.')).toBeVisible();
  expect(await (await request.get(published)).text()).not.toContain('Kanari');

  await card.getByRole('button', { name: 'Fjern kontaktpunktet' }).click();
  await card.getByRole('button', { name: 'Ja, fjern det' }).click();
  await expect(page.getByText('Kontaktpunktet er fjernet')).toBeVisible();
  expect(await (await request.get(published)).text()).not.toContain('Prosjektleder (prøve)');
});

test('one reads what is known of oneself, and takes it home', async ({ as }) => {
  const page = await as(lead);
  await page.goto('/arbeid');
  await page.getByRole('link', { name: 'Mine data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine data');
  await expect(page.getByText(lead)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Last ned alt (JSON)' }).click(),
  ]);
  const told: unknown = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(told).toMatchObject({ account: { loginName: lead } });
  await expect(page.getByRole('heading', { name: 'Andre steder du er logget inn' })).toBeVisible();
  await page.getByLabel('Passordet du har nå').fill('feil');
  await page.getByLabel('Nytt passord').fill('kort');
  await page.getByRole('button', { name: 'Bytt passord' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Det nye passordet må ha' }),
  ).toBeFocused();
});
