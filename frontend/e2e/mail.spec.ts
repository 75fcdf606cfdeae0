import { expect } from '@playwright/test';

import { test } from './signed-in';

const lead = 'lead@vekst-i-kongsberg.example.org';
const administrator = 'administrator@example.org';

test('a link is mailed, answered from the mail, and a receipt lies in the mailbox', async ({
  as,
  browser,
  baseURL,
}) => {
  const address = 'post@partneren.example.org';
  const leading = await as(lead);
  await leading.goto('/arbeid/vekst-i-kongsberg/lenker');
  await leading.getByLabel('Partner', { exact: true }).selectOption({ index: 1 });
  await leading.getByLabel('E-postadresse (kan stå tom)').fill('ikke en adresse');
  await leading.getByRole('button', { name: 'Lag lenke' }).click();
  await expect(leading.getByText('Se over e-postadressen.')).toBeVisible();
  await leading.getByLabel('E-postadresse (kan stå tom)').fill(address);
  await leading.getByLabel('Språk i e-posten').selectOption('Nynorsk');
  await leading.getByRole('button', { name: 'Lag lenke' }).click();
  await expect(leading.getByText(`Lenken blir sendt til ${address}.`)).toBeVisible();
  await expect(leading.getByText(`Sendt til ${address}`).first()).toBeVisible();

  const administrating = await as(administrator);
  await administrating.goto('/arbeid');
  await administrating.getByRole('link', { name: 'Postkasse' }).click();
  const mail = administrating.getByRole('listitem').filter({ hasText: address }).first();
  await expect(mail).toContainText('Du treng ingen konto');
  const link = (await mail.getByRole('link').getAttribute('href')) ?? '';
  expect(link).toMatch(/\/dele#[\w-]{43}$/);

  const telephone = await browser.newContext({
    baseURL,
    locale: 'nb-NO',
    viewport: { width: 320, height: 640 },
  });
  const page = await telephone.newPage();
  await page.goto(link.replace(/^https?:\/\/[^/]+/, ''));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Oppdatering fra');
  for (const line of await page.getByRole('group').all()) {
    await line.getByLabel('Ikke aktuelt').check();
  }
  await page.getByRole('button', { name: 'Send inn' }).click();
  await expect(page.getByRole('heading', { name: 'Takk for svaret' })).toBeVisible();
  await telephone.close();

  await administrating.reload();
  const receipt = administrating.getByRole('listitem').filter({ hasText: 'svaret har kome fram' });
  await expect(receipt.first()).toContainText('ikkje aktuelt');
  await leading.reload();
  await expect(leading.getByText(`Sendt til ${address}`)).toHaveCount(0);
});
