import { expect, type Page } from '@playwright/test';

import { test } from './signed-in';

const slug = 'vekst-i-kongsberg';
const lead = `lead@${slug}.example.org`;
const editor = `editor@${slug}.example.org`;
const overview = `/arbeid/${slug}/oversikt`;

interface Tasks {
  round: { id: string };
  measures: {
    measure: { code: string };
    state: string;
    owner?: { mine: boolean; assignment: string };
  }[];
}

async function tasksOf(page: Page): Promise<Tasks> {
  const { rounds } = (await (await page.request.get('/api/v1/tasks')).json()) as {
    rounds: Tasks[];
  };
  const [round] = rounds;
  if (!round) throw new Error('No round is open.');
  return round;
}

/** The rows of what is asked about. */
function rows(page: Page) {
  return page.getByRole('region', { name: 'Tiltak og tall' }).getByRole('listitem');
}

test('a lead gives three measures to an editor, who sees them first, and reminds them', async ({
  as,
}) => {
  const page = await as(lead);
  await page.goto('/arbeid');
  await page.locator(`a[href$="${overview}"]`).click();
  await expect(page.getByRole('heading', { name: 'Oversikt over runden' })).toBeVisible();

  // Three at once.
  const left = (await tasksOf(page)).measures
    .filter(({ state }) => state === 'DUE' || state === 'LATE')
    .slice(-3)
    .map(({ measure }) => measure.code);
  expect(left).toHaveLength(3);
  for (const code of left) {
    await page.getByRole('checkbox', { name: new RegExp(`^Velg ${code} `) }).check();
  }
  await page.getByRole('button', { name: 'Fordel 3 valgte' }).click();
  const owner = page.getByLabel('Hvem melder?');
  await expect(owner).toBeFocused();
  const name = await page.evaluate(
    () => [...document.querySelectorAll('option')].find((o) => /redaktør/i.test(o.label))?.label,
  );
  await owner.selectOption({ label: name ?? '' });
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('3 er fordelt.')).toBeVisible();

  // The editor is shown them first.
  const other = await as(editor);
  const theirs = (await tasksOf(other)).measures;
  expect(theirs.slice(0, 3).map(({ measure }) => measure.code)).toEqual(left);
  expect(theirs.slice(0, 3).every((each) => each.owner?.mine)).toBe(true);
  await other.goto('/arbeid');
  await other.getByRole('link', { name: 'Start runden' }).first().click();
  await expect(other.locator('section[tabindex="-1"]')).toContainText('Du har dette tiltaket.');

  // The lead sees how far the editor has come, and reminds them once.
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(card).toContainText('0 av 3 besvart');
  await card.getByRole('button', { name: /^Send påminnelse til/ }).click();
  await expect(page.getByText('Påminnelsen er sendt.')).toBeVisible();
  await expect(card).toContainText('Sist minnet');
  await expect(card.getByRole('button', { name: /^Send påminnelse til/ })).toHaveCount(0);

  // It is in the mailbox, with what they have left.
  const administrator = await as('administrator@example.org');
  const reminder = async () => {
    const answer = await administrator.request.get('/api/v1/mails');
    const { items } = (await answer.json()) as {
      items: { kind: string; address?: string; body?: string }[];
    };
    return items.find(({ kind, address }) => kind === 'REMINDER' && address === editor)?.body ?? '';
  };
  for (const code of left) await expect.poll(reminder).toContain(`- ${code} `);

  // The editor has wanted it, and may say that they do not.
  await other.goto('/arbeid/meg');
  const wanted = other.getByRole('checkbox', { name: /Send meg e-post/ });
  await expect(wanted).toBeChecked();
  await wanted.uncheck();
  await expect(other.getByText('Det er lagret.')).toBeVisible();
  await page.reload();
  await expect(card).toContainText('Har slått av påminnelser.');
  await wanted.check();
  await expect(other.getByText('Det er lagret.')).toBeVisible();

  // All at once back to nobody, thought better of, and then after all.
  async function choose(): Promise<void> {
    for (const code of left) {
      await page.getByRole('checkbox', { name: new RegExp(`^Velg ${code} `) }).check();
    }
    await page.getByRole('button', { name: 'Fordel 3 valgte' }).click();
    await page.getByLabel('Hvem melder?').selectOption('');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByText('3 er fordelt.')).toBeVisible();
    for (const code of left) {
      await expect(rows(page).filter({ hasText: new RegExp(`^${code} `) })).toContainText(
        'Ingen bestemt',
      );
    }
  }
  await choose();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByText('Fordelingen er som før.')).toBeVisible();
  await expect(card).toContainText('0 av 3 besvart');
  await choose();
});

test('who is late is found and reminded, on a phone without sideways scrolling', async ({ as }) => {
  // A round whose last day is over.
  const late = 'innovasjonsloft-ringeriksregionen';
  const page = await as(`lead@${late}.example.org`);
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto(`/arbeid/${late}/oversikt`);
  const { measures } = await tasksOf(page);
  const codes = measures.filter(({ state }) => state === 'LATE').map(({ measure }) => measure.code);
  expect(codes.length).toBeGreaterThan(0);
  await page.getByLabel('Vis', { exact: true }).selectOption('LATE');
  for (const code of codes) await expect(rows(page).getByText(`${code} `).first()).toBeVisible();
  await expect(rows(page).filter({ hasText: 'Meldt' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Send påminnelse til \d+ som er for/ }).click();
  await expect(page.getByText(/Påminnelsen er sendt|påminnelser er sendt/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Send påminnelse til \d+ / })).toHaveCount(0);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});

test('that a report comes later, or that there is nothing to tell, is said by keys and taken back', async ({
  as,
}) => {
  const page = await as(lead);
  await page.goto('/arbeid');
  await page.getByRole('link', { name: 'Start runden' }).first().click();
  const card = page.locator('section[tabindex="-1"]');
  await expect(card).toBeFocused();
  const name = (await card.getAttribute('aria-label')) ?? '';
  const code = name.split(' ')[0] ?? '';
  const before = await card.innerText();

  await page.keyboard.press('s');
  const day = card.getByLabel('Hvilken dag kommer det?');
  await expect(day).toBeFocused();
  await card.getByRole('button', { name: 'Lagre' }).click();
  await expect(card.getByRole('alert')).toHaveText('Velg en dag etter i dag.');
  await day.fill('2098-01-01');
  await card.getByLabel('Hvorfor?').fill('Vi venter på svar.');
  await card.getByLabel('Hvorfor?').press('Enter');
  await expect(page.getByText(`${code} er besvart.`)).toBeVisible();
  const state = async () =>
    (await tasksOf(page)).measures.find(({ measure }) => measure.code === code)?.state;
  expect(await state()).toBe('COMES_LATER');
  // Everybody is told why it is silent.
  const fresh = await page.request.get(
    `/api/v1/programmes/${slug}/freshness?measure=${encodeURIComponent(code)}`,
  );
  expect(await fresh.text()).toContain('2098-01-01');
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(card).toHaveAttribute('aria-label', name);
  await expect.poll(state).not.toBe('COMES_LATER');
  expect(await card.innerText()).toBe(before);

  await card.focus();
  await page.keyboard.press('i');
  await expect(card.getByLabel('Hvorfor?')).toBeFocused();
  await card.getByLabel('Hvorfor?').press('Escape');
  await expect(card).toBeFocused();
});
