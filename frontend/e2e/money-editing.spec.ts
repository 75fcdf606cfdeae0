import { expect, type Page } from '@playwright/test';

import { test } from './signed-in';

// A programme of whose money no other test knows the sums.
const slug = 'internasjonale-drammen';
const lead = 'board@innovasjonsloft-ringeriksregionen.example.org';
const reader = 'county-auditor@innovasjonsloft-ringeriksregionen.example.org';
const administrator = 'administrator@example.org';
const address = `/arbeid/${slug}/penger`;
const year = '2029';
const named = `Drammen kommune, ${year}`;

const newLine = (page: Page) => page.getByRole('form', { name: 'Ny linje' });
const entryForm = (page: Page) => page.getByRole('form', { name: `Før inn en post: ${named}` });
const line = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: named }) });

async function open(page: Page): Promise<void> {
  await page.goto(address);
  await expect(newLine(page)).toBeVisible();
}

async function openEntry(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Før inn en post: ${named}` }).click();
  await expect(entryForm(page).getByLabel('Erstatter')).toBeFocused();
}

/** What the record says of the money of the year, as it was sent. */
async function told(page: Page): Promise<string> {
  const answer = await page.request.get(`/api/v1/programmes/${slug}/funding`);
  const { years } = (await answer.json()) as { readonly years: readonly { year: number }[] };
  return JSON.stringify(years.filter((each) => String(each.year) === year));
}

/** What this browser keeps of what is not sent. */
async function drafts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('utkast:')));
}

/** Gives an account of another programme a role in this one. */
async function admit(page: Page, loginName: string, role: string): Promise<void> {
  await page.goto('/arbeid');
  const session = (await (await page.request.get('/api/v1/session')).json()) as {
    readonly csrfToken: string;
  };
  const answer = await page.request.post(`/api/v1/programmes/${slug}/members`, {
    headers: { Origin: new URL(page.url()).origin, 'X-CSRF': session.csrfToken },
    data: { loginName, role },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test.describe.configure({ mode: 'serial' });

test('a lead enters money, is told at the field what is wrong, and everybody reads the sum to the øre', async ({
  as,
  page: reading,
}) => {
  await admit(await as(administrator), lead, 'LEAD');
  const page = await as(lead);
  await admit(page, reader, 'READER');
  await page.goto('/arbeid');
  await page.locator(`a[href="${address}"]`).filter({ hasText: 'Penger' }).click();
  const form = newLine(page);
  await form.getByLabel('Søk etter den som betaler').fill('Drammen kommune');
  await form.getByLabel('Hvem betaler?').selectOption('Drammen kommune');
  await form.getByLabel('Budsjettår').fill('29');
  await form.getByLabel('Steg').selectOption('Tilsagn');
  await form.getByLabel('Beløp (NOK)').fill('1 250 000,505');
  await form.getByRole('button', { name: 'Før inn linjen' }).click();
  await expect(form.getByLabel('Budsjettår')).toBeFocused();
  await expect(form).toContainText('Skriv året med fire sifre.');
  await expect(form).toContainText('høyst to desimaler');
  await expect(form).toContainText('Et tilsagn viser til vedtaket eller saken bak.');
  expect(await told(page), 'nothing was sent').toBe('[]');

  // Who leaves is asked, and what was written is there when the page is read anew.
  await page.getByRole('link', { name: 'Økonomisiden som alle kan lese' }).click();
  const guard = page.getByRole('dialog', { name: 'Endringene er ikke lagret' });
  await guard.getByRole('button', { name: 'Bli her' }).click();
  await expect(form.getByLabel('Budsjettår')).toHaveValue('29');
  page.once('dialog', (asked) => void asked.accept());
  await page.reload();
  await expect(form.getByText(/^Utkast fra /)).toBeVisible();
  await expect(form.getByLabel('Budsjettår')).toHaveValue('29');
  await expect(form.getByLabel('Hvem betaler?')).toHaveValue('drammen-kommune');

  await form.getByLabel('Budsjettår').fill(year);
  await form.getByLabel('Beløp (NOK)').fill('1 250 000,50');
  await form.getByLabel('Beløpet er omtrentlig (ca.)').check();
  await form.getByLabel('System der saken ligger').fill('regionalforvaltning.no');
  await form.getByLabel('Saksnummer der').fill('2029-0042');
  await form.getByLabel('Merknad').fill('Tilskudd <script>alert(1)</script>');
  await form.getByRole('button', { name: 'Før inn linjen' }).click();
  await expect(form.getByRole('status')).toHaveText('Linjen er ført inn.');
  expect(await drafts(page), 'what was sent is no draft any more').toEqual([]);
  await expect(line(page)).toContainText(/1. Tilsagn\s*ca.\s1\s250\s000,50\skr/);
  expect(await told(page)).toContain('1250000.5');
  expect(await told(page)).toContain('CIRCA');

  await reading.goto(`/p/${slug}/okonomi`);
  await expect(reading.getByText(/1\s250\s000,50/).first()).toBeVisible();
});

test('an entry that was wrong is superseded, and who comes second is told and loses nothing', async ({
  as,
  page: reading,
}) => {
  const first = await as(lead);
  const second = await as(lead);
  await open(first);
  await open(second);
  await openEntry(first);
  await openEntry(second);

  await entryForm(first).getByLabel('Erstatter').selectOption({ index: 1 });
  // What was about so much stays so until somebody says otherwise.
  await expect(entryForm(first).getByLabel('Beløpet er omtrentlig (ca.)')).toBeChecked();
  await entryForm(first).getByLabel('Beløpet er omtrentlig (ca.)').uncheck();
  await entryForm(first).getByLabel('Steg').selectOption('Tilsagn');
  await entryForm(first).getByLabel('Beløp (NOK)').fill('1 249 999,95');
  await entryForm(first).getByLabel('Kilden nevner verken vedtak eller sak').check();
  await entryForm(first).getByRole('button', { name: 'Lagre posten' }).click();
  await expect(entryForm(first).getByLabel('Hvorfor endres det?')).toBeFocused();
  await entryForm(first).getByLabel('Hvorfor endres det?').fill('Regnskapet er gjort opp.');
  await entryForm(first).getByRole('button', { name: 'Lagre posten' }).click();
  await expect(line(first)).toContainText('erstattet, teller ikke lenger');
  await expect(line(first)).toContainText(/1\s249\s999,95\skr/);

  const form = entryForm(second);
  await form.getByLabel('Steg').selectOption('Brukt');
  await form.getByLabel('Beløp (NOK)').fill('200 000,05');
  await form.getByLabel('Når?').fill('2029-11');
  await form.getByLabel('Hvorfor endres det?').fill('Første regning.');
  await form.getByRole('button', { name: 'Lagre posten' }).click();
  await expect(form.getByText('Noen andre førte inn noe på linjen imens.')).toBeVisible();
  await expect(form.getByLabel('Beløp (NOK)')).toHaveValue('200 000,05');
  await expect(line(second)).toContainText(/1\s249\s999,95\skr/);
  expect(await told(second), 'nothing was written').not.toContain('200000.05');
  await form.getByRole('button', { name: 'Lagre posten' }).click();
  await expect(form).toBeHidden();
  await expect(line(second)).toContainText(/3. Brukt november 2029\s*200\s000,05\skr/);

  const sums = await told(second);
  expect(sums).toContain('1249999.95');
  expect(sums).toContain('200000.05');
  expect(sums, 'what was superseded counts no more').not.toContain('1250000.5');
  await reading.goto(`/p/${slug}/okonomi`);
  await expect(reading.getByText(/1\s249\s999,95/).first()).toBeVisible();
  await expect(reading.getByText(/1\s250\s000,50/)).toHaveCount(0);
});

test('who may only read the programme sees its money and no forms', async ({ as }) => {
  const page = await as(reader);
  await page.goto(address);
  await expect(line(page)).toBeVisible();
  await expect(newLine(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Før inn en post/ })).toHaveCount(0);
});

test('a rule on who pays is entered, and the public page holds the money to it', async ({
  as,
  page: reading,
}) => {
  const page = await as(lead);
  await open(page);
  const form = page.getByRole('form', { name: 'Regel om egenandel og offentlig andel' });
  await form.getByRole('button', { name: 'Før inn regelen' }).click();
  await expect(form.getByLabel('Minste egenandel i prosent')).toBeFocused();
  await expect(form).toContainText('Skriv minst én av andelene.');
  await form.getByLabel('Minste egenandel i prosent').fill('33,33');
  await form.getByLabel('Fra og med år').fill(year);
  await form.getByLabel('Søk etter dem som betaler egenandelen').fill('Drammen kommune');
  await form.getByLabel('Legg til den som betaler egenandelen').selectOption('Drammen kommune');
  await form.getByRole('button', { name: 'Før inn regelen' }).click();
  await expect(form.getByRole('status')).toHaveText('Regelen er ført inn.');
  await reading.goto(`/p/${slug}/okonomi`);
  await expect(reading.locator('#egenandel')).toContainText(/33,33/);

  await form.getByLabel('Minste egenandel i prosent').fill('25');
  await form.getByLabel('Fra og med år').fill('2028');
  await form.getByLabel('Legg til den som betaler egenandelen').selectOption('Drammen kommune');
  await form.getByRole('button', { name: 'Før inn regelen' }).click();
  await expect(form).toContainText('En annen regel begynner samme år eller senere.');
});

test('money and a rule that should not have been entered are taken back, and are in no sum any more', async ({
  as,
  page: reading,
}) => {
  const page = await as(lead);
  await open(page);
  const rule = page.getByRole('listitem').filter({ hasText: 'Egenandelen er minst 33,33' });
  await rule.getByRole('button', { name: /^Trekk tilbake: Regel/ }).click();
  const ofRule = page.getByRole('form', { name: /^Trekk tilbake: Regel/ });
  await ofRule.getByLabel('Hvorfor endres det?').fill('Gjelder et annet program.');
  await ofRule.getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(page.getByText(/^Trukket tilbake: Regel/)).toBeFocused();
  await expect(rule).toHaveCount(0);

  await line(page)
    .getByRole('button', { name: /^Trekk tilbake: / })
    .click();
  const form = line(page).getByRole('form', { name: /^Trekk tilbake: / });
  await form.getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(form.getByText('Skriv hvorfor. Det er publisert.')).toBeVisible();
  await form.getByLabel('Hvorfor endres det?').fill('Ført inn to ganger.');
  await form.getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(page.getByText(/^Trukket tilbake: /)).toBeFocused();
  await expect(line(page)).toHaveCount(0);
  expect(await told(page)).not.toContain('1249999.95');
  await reading.goto(`/p/${slug}/okonomi`);
  await expect(reading.getByText(/1\s249\s999,95/)).toHaveCount(0);
});
