import { expect, test, type Page } from '@playwright/test';

import { axeViolations, overflow, smallTexts, watch, type Watch } from './gates';

/** A page that is wrong in every way a gate looks for, served with the policy of the product. */
const wrong = `<!doctype html>
<html>
  <head><title>Kontroll</title><script src="/kontroll.js"></script>
    <link rel="stylesheet" href="/kontroll.css"></head>
  <body>
    <p style="color: red">Inline style</p>
    <img src="https://example.org/bilde.png" width="1400" height="10">
    <p id="usynlig">Usynlig</p>
    <svg width="50" height="20" viewBox="0 0 200 80"><text x="0" y="40" font-size="20">Liten</text></svg>
  </body>
</html>`;

test.describe('a page that is wrong is found out (control)', () => {
  let seen: Watch;

  async function open(page: Page, home: string) {
    seen = await watch(page, home);
    const policy = (await page.request.get('/')).headers()['content-security-policy'] ?? '';
    await page.route('**/kontroll', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: {
          // The picture must get past the policy for the request to be seen.
          'Content-Security-Policy': policy.replace("img-src 'self'", "img-src 'self' https:"),
        },
        body: wrong,
      }),
    );
    await page.route('**/kontroll.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: "console.error('feil')" }),
    );
    await page.route('**/kontroll.css', (route) =>
      route.fulfill({
        contentType: 'text/css',
        body: '#usynlig { color: rgb(15 82 87); background: rgb(15 82 87); }',
      }),
    );
    await page.route('https://example.org/**', (route) => route.abort());
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto('/kontroll');
  }

  test.beforeEach(({ page, baseURL }) => open(page, baseURL ?? ''));

  test('by axe', async ({ page }) => {
    expect((await axeViolations(page)).join()).toContain('image-alt');
  });

  test('by its text in the colour of its ground', async ({ page }) => {
    expect((await axeViolations(page)).join()).toContain('color-contrast: #usynlig');
  });

  test('by its width', async ({ page }) => {
    expect(await overflow(page)).toBeGreaterThan(0);
  });

  test('by its inline style', async () => {
    expect((await seen.breaches()).join()).toContain('style-src');
  });

  test('by its request elsewhere', () => {
    expect(seen.elsewhere).toContain('https://example.org/bilde.png');
  });

  test('by its error in the console', () => {
    expect(seen.errors).toContain('feil');
  });

  test('by jumping while it loads', async ({ page }) => {
    await page.evaluate(async () => {
      const painted = () =>
        new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      await painted();
      const late = document.createElement('canvas');
      late.height = 300;
      document.body.prepend(late);
      await painted();
    });
    await expect.poll(() => seen.jumps()).toBeGreaterThan(0.05);
  });

  test('by its small text', async ({ page }) => {
    expect(await smallTexts(page)).toEqual(['Liten: 5.0 px']);
  });
});
