import { expect, type Page } from '@playwright/test';

import { test } from './signed-in';

const lead = 'lead@vekst-i-kongsberg.example.org';
const links = '/arbeid/vekst-i-kongsberg/lenker';

/** Makes a link for the first partner that answers for something, with all that it answers for. */
async function makeLink(page: Page): Promise<string> {
  await page.goto(links);
  await page.getByLabel('Partner', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Lag lenke' }).click();
  const told = page.getByLabel('Lenke', { exact: true });
  await expect(told).toHaveValue(/\/dele#[\w-]{43}$/);
  return (await told.inputValue()).replace(/^https?:\/\/[^/]+/, '');
}

test.describe('a link for a partner', () => {
  // Each works with the only request that waits.
  test.describe.configure({ mode: 'serial' });

  test('is answered on a telephone, without an account, and the answers wait', async ({
    as,
    browser,
    baseURL,
  }) => {
    const leading = await as(lead);
    const link = await makeLink(leading);
    const token = link.replace(/.*#/, '');

    const telephone = await browser.newContext({
      baseURL,
      locale: 'nb-NO',
      viewport: { width: 320, height: 640 },
    });
    const page = await telephone.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      asked.push(`${request.url()} ${JSON.stringify(request.headers())}`);
    });
    const answer = await page.goto(link);
    expect(answer?.headers()['x-robots-tag']).toContain('noindex');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Oppdatering fra');
    await expect(page).toHaveURL(/\/dele$/);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    const low = await page
      .getByRole('radio')
      .evaluateAll((all) =>
        all.filter((each) => (each.closest('label')?.getBoundingClientRect().height ?? 0) < 44),
      );
    expect(low).toHaveLength(0);

    const lines = page.getByRole('group');
    await lines.first().getByLabel('Noe er nytt').check();
    await lines.first().getByLabel('Hvor langt er tiltaket kommet?').selectOption('I gang');
    await lines.first().getByLabel('Hvordan går det?').fill('<b>I rute</b>');
    for (const line of (await lines.all()).slice(1)) await line.getByLabel('Ikke aktuelt').check();
    await page.reload();
    await expect(lines.first().getByLabel('Hvordan går det?')).toHaveValue('<b>I rute</b>');
    await page.getByRole('button', { name: 'Send inn' }).click();
    await expect(page.getByRole('heading', { name: 'Takk for svaret' })).toBeVisible();
    // Only what is sent has it: no address and no header.
    expect(asked.filter((each) => each.includes(token))).toEqual([]);

    // In the same tab only what stands after # differs: the browser would stay on the page.
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Lenken er brukt' })).toBeVisible();
    await telephone.close();

    await leading.goto(links);
    const proposal = leading.getByRole('listitem').filter({ hasText: '<b>I rute</b>' });
    await proposal.getByRole('button', { name: 'Godkjenn og publiser' }).click();
    await expect(proposal).toHaveCount(0);
    await expect(leading.getByText('Besvart').first()).toBeVisible();
  });

  test('that was taken back is good for nothing, and says so', async ({ as, page }) => {
    const leading = await as(lead);
    const link = await makeLink(leading);
    const request = leading
      .getByRole('listitem')
      .filter({ hasText: 'Venter på svar' })
      .filter({ has: leading.getByRole('button', { name: 'Trekk tilbake' }) })
      .first();
    await request.getByRole('button', { name: 'Trekk tilbake' }).click();
    await expect(leading.getByText('Trukket tilbake').first()).toBeVisible();
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Lenken er trukket tilbake' })).toBeVisible();
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    await page.goto('/dele#kort');
    await expect(page.getByRole('heading', { name: 'Lenken er ikke fullstendig' })).toBeVisible();
  });
});
