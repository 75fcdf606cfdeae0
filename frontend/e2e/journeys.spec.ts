import { expect, test } from '@playwright/test';

test('from the list to a programme, and back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Innovasjonsløft Ringeriksregionen' }).first().click();
  await expect(page).toHaveURL(/\/p\/innovasjonsloft-ringeriksregionen$/);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Innovasjonsløft Ringeriksregionen');
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle('Innovasjonsløft Ringeriksregionen – Ringvirkning');
  await page.getByRole('link', { name: 'Alle programmer' }).click();
  await expect(page).toHaveURL('/');
});

test('the map and the list lead to the same page', async ({ page }) => {
  await page.goto('/');
  await page.locator('svg a[data-code="3310"]').click();
  await expect(page).toHaveURL(/\/p\/innovasjonsloft-ringeriksregionen$/);
  const byMap = page.url();
  await page.goto('/');
  await page.getByRole('link', { name: 'Innovasjonsløft Ringeriksregionen' }).first().click();
  await expect(page).toHaveURL(byMap);
});

test('the list is complete without the map', async ({ page }) => {
  await page.route('**/map/municipalities-2024.json', (route) => route.abort());
  await page.goto('/');
  const answer = await page.request.get('/api/v1/programmes?limit=200');
  const { items } = (await answer.json()) as { items: { slug: string }[] };
  await page.getByText('19 delprogrammer', { exact: true }).click();
  for (const { slug } of items) {
    await expect(page.locator(`main a[href^="/p/${slug}"]`).first()).toBeVisible();
  }
  await expect(page.getByText('Kartet kunne ikke hentes')).toBeVisible();
});

test('a filter is in the address, and a reload shows the same', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Type').selectOption('RESTRUCTURING');
  await expect(page).toHaveURL(/type=RESTRUCTURING/);
  await page.getByLabel('Søk i programmene').fill('ringerik');
  await expect(page).toHaveURL(/q=ringerik/);
  const cards = page.locator('main h3');
  await expect(cards).toHaveText(['Innovasjonsløft Ringeriksregionen']);
  await page.reload();
  await expect(cards).toHaveText(['Innovasjonsløft Ringeriksregionen']);
  await page.getByLabel('Søk i programmene').fill('finnesikke');
  await page.getByRole('button', { name: 'Nullstill filtre' }).click();
  await expect(page).toHaveURL('/');
});

test('the day changes the codes of the Ringerike region', async ({ page }) => {
  await page.goto('/omraader/ringeriksregionen');
  const ringerike = page.getByRole('row', { name: /Ringerike/ });
  await expect(ringerike).toContainText('3305');
  const day = page.locator('input[type=date]');
  await day.fill('2019-06-01');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(ringerike).toContainText('0605');
  await expect(page.getByText('1. juni 2019')).toBeVisible();
  await day.fill('2022-06-01');
  await day.press('Enter');
  await expect(ringerike).toContainText('3007');
  await page.getByRole('button', { name: 'Vis slik det er i dag' }).click();
  await expect(ringerike).toContainText('3305');
  await expect(page).toHaveURL('/omraader/ringeriksregionen');
});

test('the day and the language stay from page to page', async ({ page }) => {
  await page.goto('/?dato=2019-06-01&lang=nn');
  await page.getByRole('link', { name: 'Partnarar' }).click();
  await expect(page).toHaveURL(/dato=2019-06-01/);
  await expect(page).toHaveURL(/lang=nn/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Partnarar');
});

test('a reader changes language on the page where they are', async ({ page }) => {
  await page.goto('/p/vekst-i-kongsberg');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/p\/vekst-i-kongsberg\?lang=en$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Objectives' })).toBeVisible();
  await page.getByRole('link', { name: 'Nynorsk' }).click();
  await expect(page.getByRole('heading', { name: 'Utfordringar' })).toBeVisible();
  await page.getByRole('link', { name: 'Bokmål' }).click();
  await expect(page).toHaveURL(/\/p\/vekst-i-kongsberg$/);
});

test('from the directory to a partner and to what it does', async ({ page }) => {
  await page.goto('/partnere');
  await page.getByLabel('Søk i partnerne').fill('ringeriksregionen');
  await page.getByRole('link', { name: 'Rådet for Ringeriksregionen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rådet for Ringeriksregionen');
  await page.getByRole('link', { name: 'Innovasjonsløft Ringeriksregionen' }).click();
  await expect(page).toHaveURL(/\/p\/innovasjonsloft-ringeriksregionen$/);
});

test('a partner that was made up is marked in the directory, and no other', async ({ page }) => {
  await page.goto('/partnere?q=kongsberg');
  const tag = page.getByText('Eksempel', { exact: true });
  await expect(page.getByRole('link', { name: 'Kongsberg kommune' })).toBeVisible();
  await expect(tag).toHaveCount(0);
  await page.goto('/partnere?q=eksempelfondet');
  await expect(page.getByRole('listitem').filter({ has: tag })).toContainText('Eksempelfondet');
});

test('a code is looked up on a day', async ({ page }) => {
  await page.goto('/omraader?dato=2019-01-01');
  await page.getByLabel('Kommune- eller fylkesnummer').fill('0605');
  await expect(page.getByText('0605 var Ringerike 1. januar 2019.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis slik det er i dag' }).click();
  await expect(page.getByText('0605 er ikke i bruk i dag')).toBeVisible();
  await expect(page.getByText('0605 var Ringerike 1977–2019')).toBeVisible();
  await page.getByRole('link', { name: 'Vis 31. desember 2019' }).click();
  await expect(page).toHaveURL(/dato=2019-12-31/);
  await page.getByRole('link', { name: 'Ringerike', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ringerike');
});

test('a code that never was is said to be none, and no English is spoken', async ({ page }) => {
  await page.goto('/omraader?kode=9999');
  await expect(page.getByText('Nummeret 9999 finnes ikke.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the list of areas has those that exist, and former ones when asked for', async ({ page }) => {
  await page.goto('/omraader?q=agdenes');
  await expect(page.getByText('0 områder')).toBeVisible();
  await page.getByLabel('Ta med tidligere områder').check();
  await expect(page).toHaveURL(/tidligere=1/);
  await page.getByRole('link', { name: 'Agdenes' }).click();
  await expect(page.getByText('Fantes til 31. desember 2019.')).toBeVisible();
  await page.getByRole('link', { name: 'Orkland' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orkland');
});

test('a day that is none is told, and the way back to today keeps the focus', async ({ page }) => {
  await page.goto('/partnere?dato=tull');
  await expect(page.getByText('Datoen «tull» ble ikke forstått.')).toBeVisible();
  await page.goto('/partnere?dato=2099-01-01');
  await expect(page.getByText('Datoen ligger frem i tid.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis slik det er i dag' }).click();
  await expect(page.locator('input[type=date]')).toBeFocused();
  await expect(page.getByText('Du ser opplysningene slik de er i dag.')).toBeAttached();
});

test('what is not there is said to be not there', async ({ page }) => {
  await page.goto('/finnes/ikke');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fant ikke siden');
  await page.goto('/p/finnes-ikke');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi fant ikke programmet');
  await page.getByRole('main').getByRole('link', { name: 'Til forsiden' }).click();
  await expect(page).toHaveURL('/');
});

test('a fault has a reference, and trying again helps', async ({ page }) => {
  const instance = 'urn:uuid:00000000-0000-0000-0000-000000000001';
  await page.route('**/api/v1/partners/radet-for-ringeriksregionen', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ title: 'The database does not answer.', status: 503, instance }),
    }),
  );
  await page.goto('/partnere/radet-for-ringeriksregionen');
  await expect(page.getByRole('alert')).toContainText(instance);
  await page.unroute('**/api/v1/partners/radet-for-ringeriksregionen');
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rådet for Ringeriksregionen');
});

test('the first data come within a minute, and are real', async ({ page }) => {
  await page.goto('/utviklere');
  await expect(page.getByRole('group', { name: 'Svar' }).first()).toContainText('"total"');
  await page.getByLabel('Python').check();
  await expect(page.getByRole('group', { name: 'Forespørsel' }).first()).toContainText(
    'import requests',
  );
});

test('an earlier publication of a programme can be read', async ({ page }) => {
  await page.goto('/p/innovasjonsloft-ringeriksregionen');
  await page
    .getByRole('link', { name: /Vis denne utgaven/ })
    .first()
    .click();
  await expect(page).toHaveURL(/kjent=/);
  await expect(page.getByText('Du ser det som var publisert')).toBeVisible();
  await page.getByRole('link', { name: 'Vis gjeldende utgave' }).click();
  await expect(page).toHaveURL(/\/p\/innovasjonsloft-ringeriksregionen$/);
});

test('downloads hold the same rows as the page', async ({ page }) => {
  await page.goto('/?type=SERVICE_COLLABORATION');
  const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
  expect(href).toBe('/api/v1/programmes.csv?type=SERVICE_COLLABORATION');
  const csv = await (await page.request.get(href ?? '')).text();
  const answer = await page.request.get('/api/v1/programmes?type=SERVICE_COLLABORATION&total=true');
  const { total } = (await answer.json()) as { total: number };
  expect(csv.trim().split('\r\n')).toHaveLength(total + 1);
});

test('a link to another language changes nothing before it is followed', async ({ page }) => {
  await page.goto('/p/vekst-i-kongsberg');
  const english = page.getByRole('link', { name: 'English' });
  const ahead = page.waitForResponse((response) => response.url().includes('/assets/programme-'));
  await english.hover();
  await ahead;
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(page.getByRole('link', { name: 'Programmer' }).first()).toBeVisible();
  await english.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Objectives' })).toBeVisible();
});

test('the first HTML of a page has the title that the page gives itself, in its language', async ({
  page,
}) => {
  const paths = [
    '/p/vekst-i-kongsberg',
    '/p/vekst-i-kongsberg/plan',
    '/p/vekst-i-kongsberg/plan/r/1',
    '/p/vekst-i-kongsberg/tiltak/1.1',
    '/p/innovasjonsloft-ringeriksregionen/okonomi',
    '/vedtak/handlingsprogram-vedtatt-2021',
    '/organ/omstillingsstyret-i-ringeriksregionen',
    '/partnere/radet-for-ringeriksregionen',
    '/omraader/drammen',
  ];
  for (const path of paths.flatMap((each) => [each, `${each}?lang=en`])) {
    const answer = await page.request.get(path);
    const html = await answer.text();
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
    expect(html, path).toContain('src="/assets/');
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page, path).toHaveTitle(title ?? '?');
  }
});
