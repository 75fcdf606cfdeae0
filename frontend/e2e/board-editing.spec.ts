import { expect, type Page } from '@playwright/test';

import { test } from './signed-in';

const programme = 'vekst-i-kongsberg';
const lead = 'lead@vekst-i-kongsberg.example.org';
const reader = 'reader@innovasjonsloft-ringeriksregionen.example.org';
const address = `/arbeid/${programme}/styrer`;
const name = 'Prøvestyret';
const slug = 'provestyret';

const newForm = (page: Page) => page.getByRole('form', { name: 'Nytt organ' });
const seatForm = (page: Page) => page.getByRole('form', { name: `Ny plass i ${name}` });

async function openSeatForm(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: `Ny plass i ${name}` }).click();
  await expect(seatForm(page).getByLabel('Plass', { exact: true })).toBeFocused();
}

test.describe.configure({ mode: 'serial' });

test('a lead enters a board, is told at the field what is wrong, and everybody reads it', async ({
  as,
  page: reading,
}) => {
  const page = await as(lead);
  await page.goto('/arbeid');
  await page.locator(`a[href="${address}"]`).filter({ hasText: 'Styrer og utvalg' }).click();
  const form = newForm(page);
  await form.getByRole('button', { name: 'Før inn organet' }).click();
  await expect(form).toContainText('Skriv navnet på organet.');
  await expect(form).toContainText('Velg organisasjonen som organet hører til.');
  const field = form.getByRole('group', { name: 'Navn på organet' }).getByLabel('Bokmål');
  await expect(field).toBeFocused();
  await field.fill(name);
  await form.getByLabel('Næringslivet').check();
  await form.getByLabel('Kommunene').check();
  await form.getByLabel('Søk etter organisasjonen').fill('Kongsberg kommune');
  await form.getByLabel('Organisasjonen det hører til').selectOption('Kongsberg kommune');
  await form.getByLabel('Fra og med').fill('2028');
  await form.getByRole('button', { name: 'Før inn organet' }).click();
  await expect(form.getByLabel('Fra og med')).toHaveAccessibleDescription(
    /Skriv dagen som 2031-05-08/,
  );
  await form.getByLabel('Fra og med').fill('2024-01-01');
  await form.getByRole('button', { name: 'Før inn organet' }).click();
  await expect(form.getByRole('status')).toHaveText('Organet er ført inn.');

  await reading.goto(`/organ/${slug}`);
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('the rule of composition is told as seats come, and no second chair is let in', async ({
  as,
}) => {
  const page = await as(lead);
  await openSeatForm(page);
  const form = seatForm(page);
  await form.getByLabel('Plass', { exact: true }).selectOption('Leder');
  await form.getByLabel('Kommer fra').selectOption('Næringslivet');
  await form.getByLabel('Antall plasser').fill('2');
  await form.getByLabel('Fra og med').fill('2024');
  await form.getByRole('button', { name: 'Før inn plassen' }).click();
  await expect(form.getByLabel('Antall plasser')).toHaveAccessibleDescription(/Det er én leder/);
  await expect(form.getByLabel('Antall plasser')).toBeFocused();
  await form.getByLabel('Antall plasser').fill('1');
  await form.getByRole('button', { name: 'Før inn plassen' }).click();
  await expect(form.getByRole('status')).toHaveText('Plassen er ført inn.');
  const board = page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
  await expect(board.first()).toContainText('Organet er ikke satt sammen slik det er bestemt.');

  await form.getByLabel('Plass', { exact: true }).selectOption('Leder');
  await form.getByLabel('Fra og med').fill('2025');
  await form.getByRole('button', { name: 'Før inn plassen' }).click();
  await expect(form.getByLabel('Fra og med')).toHaveAccessibleDescription(
    /Organet har allerede en leder/,
  );
  await form.getByLabel('Plass', { exact: true }).selectOption('Medlem');
  await form.getByLabel('Kommer fra').selectOption('Kommunene');
  await form.getByRole('button', { name: 'Før inn plassen' }).click();
  await expect(board.first()).toContainText('Organet er satt sammen slik det er bestemt');
});

test('a seat ends with a reason on record, and who comes second sends what they wrote once more', async ({
  as,
}) => {
  const first = await as(lead);
  const second = await as(lead);
  await openSeatForm(second);
  await first.goto(address);
  const chair = /Avslutt plassen: Leder fra næringslivet i Prøvestyret/;
  await first.getByRole('button', { name: chair }).click();
  const form = first.getByRole('form', { name: chair });
  await expect(form.getByLabel('Siste dag')).toBeFocused();
  await form.getByLabel('Siste dag').fill('2023');
  await form.getByLabel('Hvorfor endres det?').fill('Styret ble satt sammen på nytt.');
  await form.getByRole('button', { name: 'Avslutt' }).click();
  await expect(form.getByLabel('Siste dag')).toHaveAccessibleDescription(
    /Siste dag er før første dag/,
  );
  await form.getByLabel('Siste dag').fill('2025-06-30');
  await form.getByRole('button', { name: 'Avslutt' }).click();
  await expect(form).toBeHidden();

  const late = seatForm(second);
  await late.getByLabel('Plass', { exact: true }).selectOption('Observatør');
  await late.getByRole('button', { name: 'Før inn plassen' }).click();
  await expect(late).toContainText('Noen andre endret organet imens.');
  await expect(late.getByLabel('Plass', { exact: true })).toHaveValue('OBSERVER');
  await late.getByRole('button', { name: 'Før inn plassen' }).click();
  await expect(late.getByRole('status')).toHaveText('Plassen er ført inn.');

  const history = await second.request.get(`/api/v1/bodies/${slug}/history`);
  expect(await history.text()).toContain('Styret ble satt sammen på nytt.');
  const body = (await (await second.request.get(`/api/v1/bodies/${slug}`)).json()) as {
    readonly seats: readonly { readonly key: string; readonly period?: unknown }[];
  };
  expect(body.seats.map(({ key }) => key)).toEqual(['leder-2024', 'medlem-2025', 'observator']);
  expect(body.seats[0]?.period).toMatchObject({ to: { date: '2025-06-30' } });
});

test('a delegation and a meeting come to the board', async ({ as, page: reading }) => {
  const page = await as(lead);
  await page.goto(address);
  await page.getByRole('button', { name: `Ny fullmakt fra ${name}` }).click();
  const delegation = page.getByRole('form', { name: `Ny fullmakt fra ${name}` });
  await delegation.getByRole('button', { name: 'Før inn fullmakten' }).click();
  await expect(delegation).toContainText('Si hvem som får fullmakten.');
  await delegation.getByLabel('Rollen som får fullmakten').fill('Programlederen');
  await delegation.getByLabel('Hva kan avgjøres?').fill('Tilskudd til små tiltak');
  await delegation.getByLabel('Opp til beløp').fill('50 000');
  await delegation.getByRole('button', { name: 'Før inn fullmakten' }).click();
  await expect(delegation.getByRole('status')).toHaveText('Fullmakten er ført inn.');
  await delegation.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByRole('button', { name: `Ny fullmakt fra ${name}` })).toBeFocused();

  await page.getByRole('button', { name: `Nytt møte i ${name}` }).click();
  const meeting = page.getByRole('form', { name: `Nytt møte i ${name}` });
  await meeting.getByRole('button', { name: 'Før inn møtet' }).click();
  await expect(meeting.getByLabel('Dato')).toHaveAttribute('aria-invalid', 'true');
  await meeting.getByLabel('Dato').fill('2025-02-03');
  await meeting.getByLabel('Antall til stede').fill('6');
  await meeting.getByLabel('Saker').fill('Budsjett\n\nStatus for tiltakene');
  await meeting.getByRole('button', { name: 'Før inn møtet' }).click();
  await expect(meeting.getByRole('status')).toHaveText('Møtet er ført inn.');

  await reading.goto(`/organ/${slug}`);
  await expect(reading.getByText('Tilskudd til små tiltak')).toHaveCount(1);
  await expect(reading.getByText('Status for tiltakene')).toHaveCount(1);
});

test('what is recorded of a board is corrected with a reason, after a look at what changes', async ({
  as,
}) => {
  const page = await as(lead);
  await page.goto(address);
  await page.getByRole('button', { name: `Rett opplysningene om ${name}` }).click();
  const editor = page.getByRole('region', { name: `Rett opplysningene om ${name}` });
  await editor.getByRole('group', { name: 'Mandat' }).getByLabel('Bokmål').fill('Prøver siden.');
  await editor.getByRole('button', { name: 'Se hva som endres' }).click();
  await expect(editor.getByText('Dette endres')).toBeVisible();
  await editor.getByLabel('Hvorfor endres det?').fill('Mandatet ble vedtatt.');
  await editor.getByLabel('Siste dag').fill('2030');
  await editor.getByRole('button', { name: 'Lagre' }).click();
  await expect(editor.getByLabel('Siste dag')).toHaveAttribute('aria-invalid', 'true');
  await editor.getByLabel('Siste dag').fill('');
  await editor.getByRole('button', { name: 'Lagre' }).click();
  await expect(editor.getByRole('button', { name: 'Angre' })).toBeVisible();
  const answer = await page.request.get(`/api/v1/bodies/${slug}`);
  expect(await answer.json()).toMatchObject({ mandate: { nb: 'Prøver siden.' } });
});

test('a decision gives an organisation a role', async ({ as }) => {
  const page = await as(lead);
  await page.goto(address);
  const form = page.getByRole('form', { name: 'Oppnevning ved vedtak' });
  await form.getByRole('button', { name: 'Før inn oppnevningen' }).click();
  await expect(form.getByLabel('Vedtaket bak')).toHaveAccessibleDescription(
    'Velg vedtaket som oppnevner.',
  );
  await form.getByLabel('Vedtaket bak').selectOption({ index: 1 });
  const decision = await form.getByLabel('Vedtaket bak').inputValue();
  await form.getByLabel('Oppnevnes som').selectOption('Evaluator');
  await form.getByLabel('Søk etter organisasjonen').fill('Kongsberg kommune');
  await form.getByLabel('Organisasjonen som oppnevnes').selectOption('Kongsberg kommune');
  await form.getByLabel('Fra og med').fill('2024');
  await form.getByRole('button', { name: 'Før inn oppnevningen' }).click();
  await expect(form.getByRole('status')).toHaveText('Oppnevningen er ført inn.');
  const answer = await page.request.get(`/api/v1/decisions/${decision}`);
  expect(await answer.text()).toContain('EVALUATOR');
});

test('a seat that was mistyped is taken back, and so is a board that has decided nothing', async ({
  as,
}) => {
  const page = await as(lead);
  await page.goto(address);
  const board = page
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href="/organ/${slug}"]`) });
  const seats = (await (await page.request.get(`/api/v1/bodies/${slug}`)).json()) as {
    readonly seats: readonly unknown[];
  };
  await board
    .getByRole('button', { name: /^Trekk tilbake: / })
    .first()
    .click();
  const form = board.getByRole('form', { name: /^Trekk tilbake: / });
  await form.getByLabel('Hvorfor endres det?').fill('Skrevet feil.');
  await form.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(board.getByText(/^Trukket tilbake: /)).toBeFocused();
  const left = (await (await page.request.get(`/api/v1/bodies/${slug}`)).json()) as {
    readonly seats: readonly unknown[];
  };
  expect(left.seats).toHaveLength(seats.seats.length - 1);

  await board.getByRole('button', { name: `Trekk tilbake ${name}` }).click();
  const whole = board.getByRole('form', { name: `Trekk tilbake ${name}` });
  await whole.getByLabel('Hvorfor endres det?').fill('Ført inn ved en feil.');
  await whole.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(page.getByText(`Trukket tilbake: ${name}.`)).toBeFocused();
  expect((await page.request.get(`/api/v1/bodies/${slug}`)).status()).toBe(404);
});

test('who has no part in the programme sees no form', async ({ as }) => {
  const page = await as(reader);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(newForm(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Ny plass/ })).toHaveCount(0);
});
