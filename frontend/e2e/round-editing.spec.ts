import { expect } from '@playwright/test';

import { test } from './signed-in';

const lead = 'lead@vekst-i-kongsberg.example.org';
const reader = 'reader@vekst-i-kongsberg.example.org';
const address = '/arbeid/vekst-i-kongsberg/runder';

test.describe.configure({ mode: 'serial' });

test('a lead announces a round, is told at the field what is wrong, gives it other days and calls it off', async ({
  as,
}) => {
  const page = await as(lead);
  await page.goto('/arbeid');
  await page.getByRole('link', { name: 'Rapporteringsrunder' }).first().click();
  const form = page.getByRole('form', { name: 'Ny runde' });
  await form.getByLabel('Gjelder fra').fill('2047-01-01');
  await form.getByLabel('Gjelder til').fill('2046-06-30');
  // Typed in words it is no day; it is chosen, or typed as the browser has it.
  await expect(form.getByLabel('Åpner')).toHaveAttribute('type', 'date');
  await form.getByLabel('Siste frist').fill('2047-07-05');
  await form.getByLabel('bokmål').fill('Meld kort. <script>alert(1)</script>');
  await form.getByRole('button', { name: 'Kunngjør runden' }).click();
  await expect(form.getByText('Denne dagen kommer før den andre.')).toBeVisible();
  await expect(form.getByLabel('Gjelder til')).toBeFocused();
  await expect(form.getByLabel('Åpner')).toHaveAttribute('aria-invalid', 'true');

  // What is written outlives the page.
  await page.goto(address);
  await expect(form.getByText(/Utkast fra/)).toBeVisible();
  await form.getByLabel('Gjelder til').fill('2047-06-30');
  await form.getByLabel('Åpner').fill('2047-06-20');
  await form.getByRole('button', { name: 'Kunngjør runden' }).click();
  await expect(page.getByText('Runden er kunngjort.')).toBeVisible();
  const round = page.getByRole('listitem').filter({ hasText: '1. januar 2047' });
  await expect(round).toContainText('Kunngjort');
  await expect(round).toContainText('<script>alert(1)</script>');

  // Another one cannot be open on the same days.
  await form.getByLabel('Gjelder fra').fill('2047-07-01');
  await form.getByLabel('Gjelder til').fill('2047-12-31');
  await form.getByLabel('Åpner').fill('2047-07-01');
  await form.getByLabel('Siste frist').fill('2047-07-20');
  await form.getByRole('button', { name: 'Kunngjør runden' }).click();
  await expect(form.getByText(/En annen runde er åpen/)).toBeVisible();

  await round.getByRole('button', { name: /^Endre runden/ }).click();
  const change = page.getByRole('form', { name: /^Endre runden/ });
  await change.getByLabel('Siste frist').fill('2047-07-10');
  await change.getByRole('button', { name: 'Lagre' }).click();
  await expect(change.getByText('Skriv hvorfor. Det er publisert.')).toBeVisible();
  await change.getByLabel('Hvorfor endres det?').fill('Ferien begynner senere.');
  await change.getByRole('button', { name: 'Lagre' }).click();
  await expect(round).toContainText('10. juli 2047');
  await round.getByText('Historikk').click();
  await expect(round).toContainText('Ferien begynner senere.');

  await round.getByRole('button', { name: /^Avlys runden/ }).click();
  const off = page.getByRole('form', { name: /^Avlys runden/ });
  await off.getByLabel('Hvorfor endres det?').fill('Prøven er over.');
  await off.getByRole('button', { name: 'Avlys', exact: true }).click();
  await expect(off).toBeHidden();
  await expect(page.getByText('Runden er avlyst.')).toBeFocused();
  await expect(page.getByRole('button', { name: /^Avlys runden 1. januar 2047/ })).toBeHidden();
});

test('a lead says when people are reminded, and puts it back', async ({ as }) => {
  const page = await as(lead);
  await page.goto(address);
  const form = page.getByRole('form', { name: 'Påminnelser' });
  const before = form.getByLabel('Dager før fristen');
  const was = await before.inputValue();
  await before.fill('nitti');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form.getByText('Skriv et helt tall fra 1 til 60')).toBeVisible();
  await before.fill('14');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form.getByText('Lagret.', { exact: true })).toBeVisible();
  await page.reload();
  await expect(before).toHaveValue('14');
  await before.fill(was);
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form.getByText('Lagret.', { exact: true })).toBeVisible();
});

test('who only reads has nothing to announce with', async ({ as }) => {
  const page = await as(reader);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Rundene' })).toBeVisible();
  await expect(page.getByRole('form')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Endre|Avlys)/ })).toHaveCount(0);
});
