import { expect, test, type Page } from '@playwright/test';

/** Presses a key until what is focused fits, as somebody does who cannot use a mouse. */
async function pressUntil(page: Page, key: string, fits: () => Promise<boolean>, most = 60) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press(key);
    if (await fits()) return;
  }
  throw new Error(`${key} did not lead there in ${String(most)} presses.`);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent.trim() ??
      '',
  );
}

test('a journey by keyboard alone: skip link, map, programme, language', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('Hopp til innholdet');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  const onMap = () => page.evaluate(() => document.activeElement instanceof SVGAElement);
  await pressUntil(page, 'Tab', onMap);
  const first = await focusedText(page);
  await page.keyboard.press('ArrowRight');
  expect(await onMap()).toBe(true);
  expect(await focusedText(page)).not.toBe(first);
  await pressUntil(page, 'ArrowRight', async () => (await focusedText(page)).startsWith('Hole'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/p\/innovasjonsloft-ringeriksregionen$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await pressUntil(page, 'Shift+Tab', async () => (await focusedText(page)) === 'English');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the focus is always seen, with a line of three pixels', async ({ page }) => {
  await page.goto('/partnere');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    const width = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 3;
      return parseFloat(getComputedStyle(focused).outlineWidth);
    });
    expect(width, await focusedText(page)).toBeGreaterThanOrEqual(3);
  }
});

test('the menu of a narrow screen opens, closes and says so', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Meny' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.press('Enter');
  await expect(page.getByRole('button', { name: 'Lukk meny' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await page.getByRole('link', { name: 'Partnere' }).press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.press('Enter');
  await page.getByRole('link', { name: 'Partnere' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Partnere');
  await expect(page.getByRole('button', { name: 'Meny' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});
