import { expect } from '@playwright/test';

import { axeViolations, overflow, smallTexts, unfold, watch } from './gates';
import { inLanguage, languages, pages, widths } from './pages';
import { test } from './signed-in';

const height = 800;
const mostJumping = 0.05;

for (const { name, path, who } of pages) {
  for (const width of widths) {
    for (const language of languages) {
      test(`${name}, ${String(width)} px, ${language}`, async ({ page: anybody, as, baseURL }) => {
        const page = who === undefined ? anybody : await as(who);
        const seen = await watch(page, baseURL ?? '');
        await page.setViewportSize({ width, height });
        const answer = await page.goto(inLanguage(path, language), { waitUntil: 'networkidle' });
        expect(answer?.status(), 'status').toBe(name === 'not found' ? 404 : 200);
        await expect(page.locator('h1')).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect(await seen.jumps(), 'jumps while it loads').toBeLessThan(mostJumping);
        expect(await overflow(page), 'scrolls sideways').toBe(0);
        await unfold(page);
        await page.waitForLoadState('networkidle');
        expect(await overflow(page), 'scrolls sideways when unfolded').toBe(0);
        expect(await smallTexts(page), 'texts in pictures').toEqual([]);
        expect(await axeViolations(page), 'axe').toEqual([]);
        expect(await seen.breaches(), 'content security policy').toEqual([]);
        expect(seen.elsewhere, 'requests elsewhere').toEqual([]);
        expect(seen.errors, 'console').toEqual([]);
      });
    }
  }
}
