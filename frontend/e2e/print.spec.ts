import { expect, test } from '@playwright/test';

test('paper shows what the screen folds away, and leaves out what only a screen can use', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/p/innovasjonsloft-ringeriksregionen');
  const folded = page.getByText('Kommunene deltar i regionrådet').first();
  const quote = page.locator('blockquote').last();
  await expect(quote).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(quote).toBeVisible();
  await expect(page.getByRole('button', { name: 'Meny' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(quote).toBeHidden();
  await expect(folded).toHaveCount(0);
});

for (const path of [
  '/p/innovasjonsloft-ringeriksregionen/okonomi',
  '/p/vekst-i-kongsberg/tiltak/1.1',
  '/vedtak',
  '/organ/omstillingsstyret-i-ringeriksregionen',
]) {
  test(`${path} on paper has no line that leaves it`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 960 });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
}

test('a printed programme has no line that leaves the paper', async ({ page }) => {
  await page.goto('/p/regionalt-samarbeid-glamdal');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBe(0);
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(paper.length).toBeGreaterThan(20_000);
});

for (const { path, drawings } of [
  { path: '/p/vekst-i-kongsberg/okonomi', drawings: 'main svg[viewBox][width]' },
  { path: '/p/vekst-i-kongsberg/plan?visning=tidslinje', drawings: 'main li svg[viewBox][width]' },
]) {
  test(`what ${path} draws ends with its last bar, however narrow the paper`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(drawings).first()).toBeVisible();
    // As on paper: the place becomes narrower, and nobody draws anew before it is measured.
    const cut = await page.evaluate((chosen) => {
      document.body.style.inlineSize = '300px';
      return [...document.querySelectorAll(chosen)].flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('rect')]
          .map((bar) => bar.getBoundingClientRect().right - frame.right)
          .filter((beyond) => beyond > 1);
      });
    }, drawings);
    expect(cut).toEqual([]);
  });
}
