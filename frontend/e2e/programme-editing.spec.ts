import { expect, type Page } from '@playwright/test';

import { test } from './signed-in';

const lead = 'lead@vekst-i-kongsberg.example.org';
const reader = 'reader@vekst-i-kongsberg.example.org';
const slug = 'vekst-i-kongsberg';
const address = `/arbeid/${slug}/program`;

const purpose = (page: Page) =>
  page.getByRole('group', { name: 'Formål', exact: true }).getByLabel('bokmål');

async function open(page: Page): Promise<void> {
  await page.goto(address);
  await expect(purpose(page)).toBeVisible();
}

async function save(page: Page, reason: string): Promise<void> {
  await page.getByLabel('Hvorfor endres det?').fill(reason);
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
}

async function recorded(page: Page) {
  const answer = await page.request.get(`/api/v1/programmes/${slug}`);
  return (await answer.json()) as {
    readonly version: number;
    readonly purpose: { readonly nb?: string };
    readonly roles: readonly { readonly note?: { readonly nb?: string } }[];
    readonly objectives: readonly { readonly key: string }[];
  };
}

test.describe.configure({ mode: 'serial' });

test('a lead changes the purpose and says why; everybody reads it, and the history says what was before', async ({
  as,
  page: reading,
}) => {
  const page = await as(lead);
  await page.goto('/arbeid');
  await page.getByRole('link', { name: 'Endre programmet' }).first().click();
  await expect(purpose(page)).toBeVisible();
  const before = await recorded(page);
  const words = `${before.purpose.nb ?? ''} Skrevet om <script>alert(1)</script>`;
  await purpose(page).fill(words);
  await page.getByRole('button', { name: 'Se hva som endres' }).click();
  await expect(page.getByRole('status', { name: 'Dette endres' })).toContainText('Skrevet om');
  expect((await recorded(page)).version).toBe(before.version);
  await save(page, 'Formålet er skrevet om.');
  await expect(page.getByText('Lagret.', { exact: true })).toBeVisible();
  const after = await recorded(page);
  expect(after).toMatchObject({ version: before.version + 1, purpose: { nb: words } });
  expect(after.objectives).toEqual(before.objectives);

  await reading.goto(`/p/${slug}`);
  await expect(reading.getByText(words).first()).toBeVisible();
  const history = await reading.request.get(`/api/v1/programmes/${slug}/history`);
  const entries = (await history.json()) as {
    readonly items: readonly {
      readonly reason: string;
      readonly actor: string;
      readonly snapshot: { readonly purpose: { readonly nb?: string } };
    }[];
  };
  expect(entries.items[0]).toMatchObject({
    reason: 'Formålet er skrevet om.',
    snapshot: { purpose: { nb: words } },
  });
  expect(entries.items[0]?.actor).toMatch(/^account:/);
  expect(entries.items[1]?.snapshot.purpose).toEqual(before.purpose);

  await page.getByRole('button', { name: 'Angre' }).click();
  await expect.poll(async () => (await recorded(page)).version).toBe(before.version + 2);
  expect((await recorded(page)).purpose).toEqual(before.purpose);
});

test('two who change the same programme lose nothing', async ({ as }) => {
  const first = await as(lead);
  const second = await as(lead);
  await open(first);
  await open(second);
  const before = await recorded(first);
  await purpose(first).fill('Formålet til den første');
  await save(first, 'Den første retter.');
  await expect(first.getByText('Lagret.', { exact: true })).toBeVisible();

  await purpose(second).fill('Formålet til den andre');
  await second.getByRole('button', { name: 'Legg til mål' }).click();
  await second.getByLabel('Målet (bokmål)').last().fill('Et mål til');
  await save(second, 'Den andre retter.');
  const dialog = second.getByRole('dialog', { name: 'Noen andre har endret dette' });
  await expect(dialog).toContainText('Formålet til den første');
  await expect(dialog).toContainText('Formålet til den andre');
  await expect(dialog).toContainText('Et mål til');
  expect((await recorded(second)).purpose.nb, 'nothing was overwritten').toBe(
    'Formålet til den første',
  );
  await dialog.getByRole('button', { name: 'Bruk valget' }).click();
  await second.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(second.getByText('Lagret.', { exact: true })).toBeVisible();
  const after = await recorded(second);
  expect(after.purpose.nb).toBe('Formålet til den andre');
  expect(after.objectives).toHaveLength(before.objectives.length + 1);

  // As it was, for who comes after.
  await second.getByRole('button', { name: /^Fjern: Et mål til/ }).click();
  await purpose(second).fill(before.purpose.nb ?? '');
  await save(second, 'Som før.');
  await expect.poll(async () => (await recorded(second)).purpose).toEqual(before.purpose);
});

test('a role is given, ended and taken back', async ({ as }) => {
  const page = await as(lead);
  await page.goto(`/arbeid/${slug}/roller`);
  const before = (await recorded(page)).roles.length;
  await page.getByLabel('Rolle', { exact: true }).selectOption('Rådgiver');
  await page.getByLabel('Søk etter virksomhet').fill('Drammen kommune');
  await page.getByLabel('Virksomhet', { exact: true }).selectOption('Drammen kommune');
  await page.getByLabel('Fra', { exact: true }).fill('2025');
  await page.getByLabel('Merknad').fill('Gir råd i prøven');
  await page.getByRole('button', { name: 'Gi rollen' }).click();
  const role = page.getByRole('listitem').filter({ hasText: 'Gir råd i prøven' });
  await expect(role).toContainText('Drammen kommune');
  await role.getByRole('button', { name: /^Rett:/ }).click();
  await role.getByLabel('Fra', { exact: true }).fill('2024');
  await role.getByLabel('Hvorfor?').fill('Rollen begynte året før.');
  await role.getByRole('button', { name: 'Rett', exact: true }).click();
  await expect(role).toContainText('2024');
  await expect(role).toContainText('Gir råd i prøven');
  await role.getByRole('button', { name: /^Avslutt:/ }).click();
  await role.getByLabel('Siste dag').fill('2025-12-31');
  await role.getByLabel('Hvorfor?').fill('Avtalen er over.');
  await role.getByRole('button', { name: 'Avslutt', exact: true }).click();
  await expect(role).toContainText('31. desember 2025');
  await role.getByText('Historikk').click();
  await expect(role).toContainText('Rollen begynte året før.');
  await expect(role).toContainText('Avtalen er over.');
  await role.getByRole('button', { name: /^Trekk tilbake:/ }).click();
  await role.getByLabel('Hvorfor?').fill('Ført inn ved en feil.');
  await role.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(role).toBeHidden();
  expect((await recorded(page)).roles).toHaveLength(before);
});

test('a period is decided, and the programme prolonged by a decision, past six years only with a word', async ({
  as,
}) => {
  const page = await as(lead);
  await open(page);
  const periods = page.getByRole('region', { name: 'Vedtak om perioder' });
  const part = (summary: string) =>
    periods.locator('details').filter({ has: page.locator('summary', { hasText: summary }) });

  // What is written and not saved stands in the way: a decision makes another version.
  await page.getByRole('button', { name: 'Legg til periode' }).click();
  await expect(periods).toContainText('Lagre eller forkast det du har skrevet først.');
  const row = page.getByRole('group', { name: 'Perioder' }).getByRole('listitem').last();
  await row.getByLabel('Fra', { exact: true }).fill('2020');
  await row.getByLabel('Til og med', { exact: true }).fill('2030');
  await save(page, 'Papirene sier det.');
  await expect(page.getByText('Lagret.', { exact: true })).toBeVisible();
  await expect(periods).toContainText('Vedtaket er ikke ført inn.');

  await periods.locator('summary', { hasText: 'Knytt til et vedtak' }).click();
  const first = part('Knytt til et vedtak');
  await first.getByRole('button', { name: 'Knytt til vedtaket' }).click();
  await expect(first).toContainText('Velg et vedtak.');
  await first.getByLabel('Vedtak', { exact: true }).selectOption({ index: 1 });
  await first.getByLabel('Hvorfor?').fill('Vedtaket er funnet.');
  await first.getByRole('button', { name: 'Knytt til vedtaket' }).click();
  const told = periods.getByText('Vedtaket er registrert.');
  await expect(told).toBeFocused();
  await expect(periods).not.toContainText('Vedtaket er ikke ført inn.');

  await periods.locator('summary', { hasText: 'Forleng programmet' }).click();
  const longer = part('Forleng programmet');
  await longer.getByLabel('Fra', { exact: true }).fill('2031');
  await longer.getByLabel('Til og med').fill('2032-06');
  await longer.getByLabel('Vedtak', { exact: true }).selectOption({ index: 1 });
  await longer.getByLabel('Hvorfor?').fill('Styret vil ha mer tid.');
  await longer.getByRole('button', { name: 'Forleng programmet' }).click();
  await expect(longer.getByRole('alert')).toContainText('lenger enn seks år');
  await longer.getByLabel('Hvorfor lenger enn seks år').fill('Kommunestyret har vedtatt det.');
  await longer.getByRole('button', { name: 'Forleng programmet' }).click();
  await expect(told).toBeFocused();
  await expect(periods.getByRole('listitem').filter({ hasText: '2032-06' })).toContainText(
    'Vedtak:',
  );
  const answer = await page.request.get(`/api/v1/programmes/${slug}`);
  const { periods: known } = (await answer.json()) as {
    readonly periods: readonly { readonly kind: string; readonly decision?: object }[];
  };
  expect(known.map(({ kind, decision }) => [kind, decision !== undefined])).toEqual([
    ['FORMAL', true],
    ['EXTENSION', true],
  ]);
});

test('who only reads sees what is there and has nothing to change it with', async ({ as }) => {
  const page = await as(reader);
  await page.goto(address);
  await expect(page.getByText('Bare programlederen kan endre det som er publisert.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lagre', exact: true })).toHaveCount(0);
  await expect(page.getByText('Vedtak om perioder')).toHaveCount(0);
});
