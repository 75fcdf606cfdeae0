import { expect } from '@playwright/test';

import { test } from './signed-in';

const lead = 'lead@vekst-i-kongsberg.example.org';
const reader = 'reader@vekst-i-kongsberg.example.org';
const indicator = 'ledige-boliger';
const address = `/arbeid/vekst-i-kongsberg/maltall/${indicator}/merknader`;

test.describe.configure({ mode: 'serial' });

test('a lead makes a note on figures, is told at the field what is wrong, and goes on with the draft', async ({
  as,
}) => {
  const page = await as(lead);
  await page.goto(`/arbeid/vekst-i-kongsberg/maltall/${indicator}`);
  await page.getByRole('link', { name: 'Merknader, sammenligninger og framskrivinger' }).click();
  const form = page.getByRole('form', { name: 'Ny merknad' });
  await page.getByText('Ny merknad', { exact: true }).click();
  await form.getByLabel('Fra og med perioden').fill('2047-05');
  await form.getByLabel('bokmål').fill('Fra 2047 telles hybler. <script>alert(1)</script>');
  await form.getByLabel('Brudd i tallene').selectOption('METHOD');
  await form.getByRole('button', { name: 'Publiser merknaden' }).click();
  await expect(form.getByLabel('Fra og med perioden')).toBeFocused();
  await expect(form.getByLabel('Fra og med perioden')).toHaveAttribute('aria-invalid', 'true');

  // What is written outlives the page.
  await page.goto(address);
  await expect(form.getByText(/Utkast fra/)).toBeVisible();
  await page.getByRole('link', { name: 'Til måltallet' }).click();
  await page.getByRole('button', { name: 'Bli her' }).click();
  await form.getByLabel('Fra og med perioden').fill('2047');
  await form.getByRole('button', { name: 'Kontroller' }).click();
  await expect(form.getByText('Dette kan føres inn. Ingenting er lagret ennå.')).toBeVisible();
  const note = page.getByRole('listitem').filter({ hasText: 'Fra 2047 telles hybler.' });
  await expect(note, 'a trial makes none').toHaveCount(0);
  await form.getByRole('button', { name: 'Publiser merknaden' }).click();
  await expect(form.getByText('Merknaden er publisert.')).toBeVisible();
  await expect(note).toContainText('<script>alert(1)</script>');
  await expect(note).toContainText('2047, Alle områder');
  await expect(note).toContainText('det måles på en annen måte');
  await note.getByText('Historikk').click();
  await expect(note.getByText('Ny merknad til tall.')).toBeVisible();

  // The same once more is another one, which there cannot be.
  await form.getByLabel('Fra og med perioden').fill('2047');
  await form.getByLabel('bokmål').fill('Fra 2047 telles hybler. <script>alert(1)</script>');
  await form.getByRole('button', { name: 'Publiser merknaden' }).click();
  await expect(form.getByText(/Det finnes en slik merknad fra før/)).toBeVisible();
});

test('a note that was mistyped is taken back, and can be made again', async ({ as }) => {
  const page = await as(lead);
  await page.goto(address);
  const note = page.getByRole('listitem').filter({ hasText: 'Fra 2047 telles hybler.' });
  await note.getByRole('button', { name: /^Trekk tilbake/ }).click();
  const form = note.getByRole('form', { name: /^Trekk tilbake/ });
  await form.getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(form.getByText('Skriv hvorfor. Det er publisert.')).toBeVisible();
  await form.getByLabel('Hvorfor endres det?').fill('Skrevet feil.');
  await form.getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(page.getByText('Trukket tilbake: 2047, Alle områder.')).toBeFocused();
  await expect(note).toHaveCount(0);

  await page.getByText('Ny merknad', { exact: true }).click();
  const again = page.getByRole('form', { name: 'Ny merknad' });
  await again.getByLabel('Fra og med perioden').fill('2047');
  await again.getByLabel('bokmål').fill('Fra 2047 telles hybler. <script>alert(1)</script>');
  await again.getByRole('button', { name: 'Publiser merknaden' }).click();
  await expect(again.getByText('Merknaden er publisert.')).toBeVisible();
  await expect(note).toHaveCount(1);
});

test('a lead says what figures are compared with, and what a source says of it', async ({ as }) => {
  const page = await as(lead);
  await page.goto(address);
  const form = page.getByRole('form', { name: 'Ny sammenligning' });
  await page.getByText('Ny sammenligning', { exact: true }).click();
  await form.getByLabel('bokmål').fill('Prøvelandet');
  await form.getByRole('button', { name: 'Publiser sammenligningen' }).click();
  await expect(form.getByLabel('Område som gir tallene')).toBeFocused();
  await form.getByLabel('Område som gir tallene').selectOption('norge');
  await form.getByRole('button', { name: 'Legg til et utsagn' }).click();
  await form.getByRole('button', { name: 'Publiser sammenligningen' }).click();
  await expect(form.getByLabel('Utsagnet gjelder', { exact: true })).toBeFocused();
  await form
    .getByLabel('Utsagnet gjelder', { exact: true })
    .selectOption({ label: 'Hver kommune i Kongsberg' });
  await form.getByLabel('Hva kilden sier').selectOption('BELOW');
  await form.getByLabel('Periode utsagnet gjelder').fill('2047');
  await form.getByRole('button', { name: 'Publiser sammenligningen' }).click();
  await expect(form.getByText('Sammenligningen er publisert.')).toBeVisible();
  const made = page.getByRole('listitem').filter({ hasText: 'Prøvelandet' });
  await expect(made).toContainText('Hver kommune i Kongsberg: Under sammenligningen, 2047');
  await made.getByText('Historikk').click();

  await form.getByLabel('bokmål').fill('Prøvelandet');
  await form.getByLabel('Område som gir tallene').selectOption('norge');
  await form.getByRole('button', { name: 'Publiser sammenligningen' }).click();
  await expect(form.getByText(/Det finnes en slik sammenligning fra før/)).toBeVisible();
});

test('a lead pastes what is expected, is told which line is wrong, and puts another one in its place', async ({
  as,
}) => {
  const page = await as(lead);
  await page.goto(address);
  const form = page.getByRole('form', { name: 'Ny framskriving' });
  await page.getByText('Ny framskriving', { exact: true }).click();
  await form.getByRole('group', { name: 'Navn' }).getByLabel('bokmål').fill('Prøveplanen');
  await form.getByLabel('Laget i').fill('2021');
  await form.getByLabel('Perioder og tall').fill('2047\t1 240\t1 100\t1 400\n2046\t1 300');
  await form.getByRole('button', { name: 'Publiser framskrivingen' }).click();
  await expect(form.getByText('Linje 2: Perioden må komme etter den før.')).toBeVisible();
  await expect(form.getByLabel('Perioder og tall')).toBeFocused();
  await form.getByLabel('Perioder og tall').fill('2047\t1 240\t1 100\t1 400\n2048\t1 300');
  await form.getByRole('button', { name: 'Publiser framskrivingen' }).click();
  await expect(form.getByText('Framskrivingen er publisert.')).toBeVisible();
  const made = page.getByRole('listitem').filter({ hasText: 'Prøveplanen' });
  await expect(made.getByRole('row', { name: '2047 1 240 1 100 1 400' })).toBeVisible();

  await form.getByRole('group', { name: 'Navn' }).getByLabel('bokmål').fill('Prøveplanen, rettet');
  await form.getByLabel('Hva som ventes').selectOption('CHANGE');
  await form.getByLabel('Endring i prosent').fill('1,1');
  await form.getByLabel('Fram mot perioden').fill('2047');
  await form.getByLabel('Erstatter').selectOption({ label: 'Prøveplanen, 2021' });
  await form.getByRole('button', { name: 'Publiser framskrivingen' }).click();
  await expect(form.getByText('Skriv hvorfor. Det er publisert.')).toBeVisible();
  await form
    .getByRole('group', { name: 'Hvorfor erstattes den?' })
    .getByLabel('bokmål')
    .fill('Tallene sto i feil rader.');
  await form.getByRole('button', { name: 'Publiser framskrivingen' }).click();
  await expect(form.getByText('Framskrivingen er publisert.')).toBeVisible();
  const after = page.getByRole('listitem').filter({ hasText: 'Prøveplanen' });
  await expect(after).toHaveCount(1);
  await expect(after).toContainText('1,1 % fram mot 2047');
  await expect(after).toContainText('Tallene sto i feil rader.');
});

test('a projection of a part is entered where the part is chosen', async ({ as }) => {
  const page = await as('lead@innovasjonsloft-ringeriksregionen.example.org');
  await page.goto(
    '/arbeid/innovasjonsloft-ringeriksregionen/maltall/skapte-og-sikrede-arbeidsplasser/merknader',
  );
  await page.getByLabel('Slag', { exact: true }).focus();
  await page.getByLabel('Slag', { exact: true }).selectOption('skapt');
  await expect(page).toHaveURL(/utsnitt=slag/);
  await expect(page.getByLabel('Slag', { exact: true })).toHaveValue('skapt');
  await expect(page.getByLabel('Slag', { exact: true })).toBeFocused();
  await page.getByText('Ny framskriving', { exact: true }).click();
  const form = page.getByRole('form', { name: 'Ny framskriving' });
  await expect(form.getByText('Gjelder Ringeriksregionen, Skapt.')).toBeVisible();
  await form.getByRole('group', { name: 'Navn' }).getByLabel('bokmål').fill('Prøveplanen');
  await form.getByLabel('Perioder og tall').fill('2047: 12,5');
  // Only tried: other pages draw this slice.
  const tried = page.waitForRequest((request) => request.url().includes('/api/v1/projections?'));
  await form.getByRole('button', { name: 'Kontroller' }).click();
  expect((await tried).postDataJSON()).toMatchObject({ slice: { slag: 'skapt' } });
  await expect(form.getByText('Dette kan føres inn. Ingenting er lagret ennå.')).toBeVisible();
});

test('who only reads has nothing to enter remarks with', async ({ as }) => {
  const page = await as(reader);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Merknader' })).toBeVisible();
  await expect(page.getByRole('form')).toHaveCount(0);
});
