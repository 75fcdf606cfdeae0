import { expect, test, type Page } from '@playwright/test';

import { signInAs } from './signed-in';

const lead = 'lead@vekst-i-kongsberg.example.org';
const editor = 'editor@vekst-i-kongsberg.example.org';

interface Task {
  measure: { code: string };
  state: string;
  reports: number;
  last?: { id: string };
  allowedActions: string[];
}

interface Tasks {
  measures: Task[];
  counts: { total: number; answered: number; due: number; late: number };
}

/** Counts the clicks of a pointer; what a key does is none. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let clicks = 0;
    document.addEventListener('click', ({ detail }) => (clicks += detail > 0 ? 1 : 0), true);
    Object.assign(window, { clicksSoFar: () => clicks });
  });
  return () =>
    page.evaluate(() => (window as unknown as { clicksSoFar: () => number }).clicksSoFar());
}

/** The same round with thirty measures, kept by the test: the plans to try with have fewer. */
async function makeThirty(page: Page): Promise<{ reported: { code: string; changed: boolean }[] }> {
  const kept = { reported: [] as { code: string; changed: boolean }[] };
  let tasks: Tasks | undefined;
  await page.route(/\/api\/v1\/programmes\/[^/]+\/rounds\/[^/]+$/, async (route) => {
    if (!tasks) {
      tasks = (await (await route.fetch()).json()) as Tasks;
      const like = tasks.measures.find(({ allowedActions }) => allowedActions.includes('REPEAT'));
      tasks.measures = Array.from({ length: 30 }, (_, index) => ({
        ...structuredClone(like ?? tasks?.measures[0]),
        measure: { ...like?.measure, code: `X.${String(index + 1)}` },
        state: 'DUE',
      })) as Task[];
      Object.assign(tasks, { figures: [] });
    }
    const answered = tasks.measures.filter(({ state }) => state === 'ANSWERED').length;
    tasks.counts = { ...tasks.counts, total: 30, answered, due: 30 - answered, late: 0 };
    await route.fulfill({ json: tasks });
  });
  await page.route(/\/measures\/X\.\d+\/(unchanged-)?reports$/, async (route) => {
    const code = /X\.\d+/.exec(route.request().url())?.[0] ?? '';
    const task = tasks?.measures.find(({ measure }) => measure.code === code);
    if (task) task.state = 'ANSWERED';
    kept.reported.push({ code, changed: !route.request().url().includes('unchanged') });
    await route.fulfill({ status: 201, json: { ...task?.last, id: code } });
  });
  return kept;
}

test('counts on the page are those of the API', async ({ page }) => {
  await signInAs(page, lead);
  const tasks = (await (await page.request.get('/api/v1/tasks')).json()) as Tasks;
  const open = tasks.counts.due + tasks.counts.late;
  await expect(page.getByText(`${String(open)} saker venter på deg.`)).toBeVisible();
  await expect(
    page.getByText(`${String(tasks.counts.total - open)} av ${String(tasks.counts.total)}`),
  ).toBeVisible();
});

test('thirty measures with four changes take at most forty clicks', async ({ page }) => {
  await signInAs(page, lead);
  const kept = await makeThirty(page);
  const clicks = await countClicks(page);
  await page.getByRole('link', { name: 'Start runden' }).click();
  for (let index = 1; index <= 30; index++) {
    const card = page.getByRole('region', { name: new RegExp(`^X\\.${String(index)} `) });
    await expect(card).toBeVisible();
    if (index % 7 === 0) {
      await card.getByRole('button', { name: 'Endre', exact: true }).click();
      await card.getByText('Trenger oppfølging').last().click();
      await card.getByRole('textbox').fill('Vi mangler folk.');
      await card.getByRole('button', { name: 'Lagre' }).click();
    } else {
      await card.getByRole('button', { name: 'Uendret' }).click();
    }
  }
  await expect(page.getByText('Takk! Alt er meldt.')).toBeVisible();
  expect(kept.reported).toHaveLength(30);
  expect(kept.reported.filter(({ changed }) => changed)).toHaveLength(4);
  expect(await clicks()).toBeLessThanOrEqual(40);
});

test('one report takes at most three clicks, and is taken back so that all is as it was', async ({
  page,
}) => {
  await signInAs(page, lead);
  await page.getByRole('link', { name: 'Start runden' }).click();
  const card = page.locator('section[tabindex="-1"]');
  await expect(card).toBeFocused();
  const name = (await card.getAttribute('aria-label')) ?? '';
  const code = name.split(' ')[0] ?? '';
  const before = await card.innerText();
  const shown = () =>
    page.request
      .get(`/api/v1/programmes/vekst-i-kongsberg/measures/${code}`)
      .then((answer) => answer.text());
  const story = await shown();
  const clicks = await countClicks(page);
  await card.getByRole('button', { name: /^(Endre|Meld)$/ }).click();
  await card.getByText('Trenger oppfølging').last().click();
  await card.getByRole('textbox').fill('Vi mangler folk.');
  await card.getByRole('textbox').press('Enter');
  await expect(page.getByText(`${code} er meldt.`)).toBeVisible();
  expect(await clicks()).toBeLessThanOrEqual(3);
  expect(await shown()).not.toBe(story);
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(card).toHaveAttribute('aria-label', name);
  await expect.poll(shown).toBe(story);
  expect(await card.innerText()).toBe(before);
});

test('who comes second is shown both, and keeps what was written', async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  for (const [who, where] of [
    [lead, page],
    [editor, other],
  ] as const) {
    await signInAs(where, who);
    await where.getByRole('link', { name: 'Start runden' }).click();
    await expect(where.locator('section[tabindex="-1"]')).toBeFocused();
  }
  const card = page.locator('section[tabindex="-1"]');
  const name = (await card.getAttribute('aria-label')) ?? '';
  const theirs = other.locator('section[tabindex="-1"]');
  await expect(theirs).toHaveAttribute('aria-label', name);
  await theirs.press('2');
  await theirs.getByRole('textbox').fill('Anbudet ble dyrere.');
  await theirs.getByRole('textbox').press('Enter');
  await expect(other.getByRole('button', { name: 'Angre' })).toBeVisible();

  await card.press('3');
  await card.getByRole('textbox').fill('Vi er et halvt år etter.');
  await card.getByRole('textbox').press('Enter');
  const conflict = page.getByRole('alert').filter({ hasText: 'Noen andre har meldt' });
  await expect(conflict).toContainText('Anbudet ble dyrere.');
  await expect(conflict).toContainText('Vi er et halvt år etter.');
  await expect(card.getByRole('textbox')).toHaveValue('Vi er et halvt år etter.');
  await conflict.getByRole('button', { name: 'Meld min likevel' }).click();
  await expect(conflict).toHaveCount(0);
  await page.getByRole('button', { name: 'Angre' }).click();
  await other.getByRole('button', { name: 'Angre' }).click();
  await expect(theirs).toHaveAttribute('aria-label', name);
});

test('the keys j, k and u move and report while the card has the focus', async ({ page }) => {
  await signInAs(page, lead);
  await makeThirty(page);
  await page.getByRole('link', { name: 'Start runden' }).click();
  const card = (code: string) => page.getByRole('region', { name: new RegExp(`^${code} `) });
  await expect(card('X.1')).toBeFocused();
  await page.keyboard.press('j');
  await expect(card('X.2')).toBeFocused();
  await page.keyboard.press('k');
  await expect(card('X.1')).toBeFocused();
  await page.keyboard.press('u');
  await expect(card('X.2')).toBeFocused();
  await expect(page.getByText('1 av 30', { exact: true })).toBeVisible();
});
