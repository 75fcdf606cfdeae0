import { expect, type Page } from '@playwright/test';

import { test } from './signed-in';

/** What would run in a page that took text for something else; the same as ActiveText among the tests of the backend. */
const payloads = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '<svg><script>alert(1)</script></svg>',
  '<iframe src=javascript:alert(1)></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '![x](x"onerror="alert(1))',
  'javascript:alert(1)',
  '<details open ontoggle=alert(1)>',
  '<math><mtext><img src=x onerror=alert(1)></math>',
  '<!--><img src=x onerror=alert(1)>-->',
  '&lt;img src=x onerror=alert(1)&gt;',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  "{{constructor.constructor('alert(1)')()}}",
  '\u2028<img src=x onerror=alert(1)>\u2029',
];

/** Enters a partner that is called so, and says so of itself; by what a page of the site may do. */
async function enter(page: Page, slug: string, text: string): Promise<number> {
  return page.evaluate(
    async ([slug, text]) => {
      const session = (await (await fetch('/api/v1/session')).json()) as { csrfToken: string };
      const answer = await fetch('/api/v1/partners', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-CSRF': session.csrfToken,
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: JSON.stringify({
          slug,
          kind: 'ORGANISATION',
          type: 'NETWORK',
          validity: {},
          names: [{ name: text, validity: {} }],
          description: { nb: text, en: text },
        }),
      });
      return answer.status;
    },
    [slug, text] as const,
  );
}

test('text that would do something in a page is text, to who reads it and to who edits it', async ({
  as,
}) => {
  test.setTimeout(240_000);
  const page = await as('administrator@example.org');
  const done: string[] = [];
  page.on('dialog', (dialog) => {
    done.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => done.push(error.message));
  page.on('request', (request) => {
    if (/\/x("|$)|javascript:/.test(request.url())) done.push(request.url());
  });
  await page.goto('/partnere');
  for (const [number, payload] of payloads.entries()) {
    expect(await enter(page, `virksom-tekst-${String(number)}`, payload)).toBe(201);
  }
  for (const [number, payload] of payloads.entries()) {
    await page.goto(`/partnere/virksom-tekst-${String(number)}`);
    // Spaces and line ends are one space on a page.
    const shown = payload.replace(/\s+/g, ' ').trim();
    await expect(page.locator('h1')).toContainText(shown);
    await expect(page).toHaveTitle(new RegExp(shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    expect(
      await page.locator('iframe, [onerror], [onload], [ontoggle], a[href^="javascript"]').count(),
    ).toBe(0);
  }
  await page.goto('/partnere?q=alert');
  await expect(
    page.getByText('<img src=x onerror=alert(1)>', { exact: true }).first(),
  ).toBeVisible();
  await page.goto('/arbeid/partnere/virksom-tekst-4');
  await expect(page.getByLabel('English', { exact: true })).toHaveValue(payloads[4] ?? '');
  expect(done, 'nothing of it ran').toEqual([]);
});
