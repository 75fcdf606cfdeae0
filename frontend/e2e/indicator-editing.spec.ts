import { expect } from '@playwright/test';

import { test } from './signed-in';

const programme = 'innovasjonsloft-ringeriksregionen';
const lead = `lead@${programme}.example.org`;

interface Targets {
  readonly targets: readonly {
    readonly id: string;
    readonly current?: { readonly comparator: string; readonly value?: number };
    readonly versions: readonly { readonly value?: number }[];
    readonly indicator: { readonly name: { readonly nb: string } };
  }[];
}

test('a target is changed with a reason; the public report tells the new one, and the history the old', async ({
  as,
}) => {
  const page = await as(lead);
  const read = async () => {
    const answer = await page.request.get(`/api/v1/programmes/${programme}/targets`);
    return ((await answer.json()) as Targets).targets;
  };
  const before = (await read()).find(({ current }) => current?.value !== undefined);
  const old = before?.current?.value ?? 0;
  await page.goto(`/arbeid/${programme}/mal?endre=${before?.id ?? ''}`);
  const value = page.getByLabel('Målverdi');
  await value.fill(String(old + 7).replace('.', ','));
  await page.getByRole('button', { name: 'Se hva som endres' }).click();
  await expect(page.getByRole('status', { name: 'Dette endres' })).toContainText(
    String(old + 7).replace('.', ','),
  );
  const tried = (await read()).find(({ id }) => id === before?.id);
  expect(tried?.current?.value, 'a trial changes nothing').toBe(old);

  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('Skriv hvorfor. Det er publisert.')).toBeVisible();
  await page.getByLabel('Hvorfor endres det?').fill('Målet var nådd.');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('Lagret.', { exact: true })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Målet var nådd.' })).toBeVisible();

  const changed = page.locator('section').filter({ hasText: 'Målet var nådd.' }).last();
  await changed.locator('summary').filter({ hasText: 'Historikk' }).click();
  await changed
    .getByText(/endring/)
    .first()
    .click();
  await expect(changed.locator('del').first()).toBeVisible();

  const after = (await read()).find(({ id }) => id === before?.id);
  expect(after?.current?.value).toBe(old + 7);
  expect(after?.versions.map((version) => version.value)).toContain(old);
  await page.goto(`/p/${programme}/maltall`);
  await expect(page.getByText('Målet var nådd.').first()).toBeAttached();
});

test('a target is not taken back without a reason, and who thinks better of it goes on where they were', async ({
  as,
}) => {
  const page = await as(lead);
  await page.goto(`/arbeid/${programme}/mal`);
  const buttons = page.getByRole('button', { name: /^Trekk tilbake målet/ });
  await expect(buttons.first()).toBeVisible();
  const before = await buttons.count();
  await buttons.last().click();
  const form = page.getByRole('form', { name: /^Trekk tilbake målet/ });
  await form.getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(form.getByText('Skriv hvorfor. Det er publisert.')).toBeVisible();
  await form.getByRole('button', { name: 'Avbryt' }).click();
  await expect(buttons.last()).toBeFocused();
  expect(await buttons.count()).toBe(before);
});

const owner = 'vekst-i-kongsberg';

test('an indicator is made and its figures approved by another; the public page tells them, and a new definition as a break', async ({
  as,
}) => {
  const page = await as(`lead@${owner}.example.org`);
  const name = `Tomter med vann ${String(Date.now())}`;
  await page.goto(`/arbeid/${owner}/maltall`);
  await page.getByRole('link', { name: 'Nytt måltall' }).click();
  await page.getByRole('group', { name: 'Navn' }).getByLabel('Bokmål').fill(name);
  await page.getByRole('button', { name: 'Kontroller' }).click();
  await expect(page.getByText('Noe må rettes. Se feltene over.')).toBeVisible();
  await expect(page.getByLabel('Enhet')).toBeFocused();
  await page.getByLabel('Enhet').fill('tomter');
  await page.getByRole('button', { name: 'Kontroller' }).click();
  await expect(page.getByText('Ingenting er lagret ennå.')).toBeVisible();
  await page.getByRole('button', { name: 'Lag måltallet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Endre ${name}` })).toBeVisible();
  const slug = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  const other = await as(`editor@${owner}.example.org`);
  await other.goto(`/arbeid/${owner}/registrer`);
  await other.getByRole('textbox', { name: `${name} tomter 2023` }).fill('40');
  await other.getByRole('textbox', { name: `${name} tomter 2024` }).fill('50');
  await other.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(other.getByText('2 tall sendt til godkjenning.')).toBeVisible();

  await page.goto(`/arbeid/${owner}/innsendt`);
  await expect(page.getByText(name).first()).toBeVisible();
  // What else waits there is not this journey's to publish.
  for (const choice of await page.getByRole('checkbox').all()) await choice.uncheck();
  await page.getByRole('checkbox', { name: new RegExp(name) }).check();
  await page.getByRole('button', { name: /^Godkjenn og publiser/ }).click();
  await expect(page.getByText(/tall er publisert/)).toBeVisible();

  await page.goto(`/arbeid/${owner}/nytt-mal`);
  await page.getByLabel('Måltall', { exact: true }).selectOption({ label: name });
  await page.getByLabel('Gjelder fra').fill('2024-06-01');
  await page.getByLabel('Målverdi').fill('100');
  await page.getByLabel('Frist').fill('2030');
  await page.getByLabel('Veien dit').selectOption('Egne punkter');
  await page.getByLabel('Punkter på veien').fill('2027: mange');
  await page.getByLabel('Periode for utgangspunktet').fill('2023');
  await page.getByLabel('Verdi i utgangspunktet').fill('40');
  await page.getByRole('button', { name: 'Kontroller' }).click();
  await expect(page.getByLabel('Punkter på veien')).toBeFocused();
  await page.getByLabel('Punkter på veien').fill('2027: 90');
  await page.getByRole('button', { name: 'Kontroller' }).click();
  await expect(page.getByText('Ingenting er lagret ennå.')).toBeVisible();
  await page.getByRole('button', { name: 'Sett målet' }).click();
  const target = page.getByRole('region', { name: new RegExp(name) });
  await expect(target.getByRole('cell', { name: 'Minst så mye: 100' })).toBeVisible();
  await target.getByRole('link', { name: /^Endre utgangspunktet/ }).click();
  await page.getByLabel('Verdi i utgangspunktet').fill('41');
  await page.getByLabel('Hvorfor endres det?').fill('Talt på nytt.');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(target.getByText('41 i 2023')).toBeVisible();
  await page.goto(`/p/${owner}/maltall`);
  await expect(page.getByText(name).first()).toBeAttached();

  await page.goto(`/arbeid/${owner}/maltall/${slug}`);
  await page.getByLabel('Gjelder fra').fill('2024-01-01');
  await page.getByLabel('Enhet').fill('dekar');
  await page.getByRole('button', { name: 'Se hva som endres' }).click();
  await expect(page.getByRole('status', { name: 'Dette endres' })).toContainText('dekar');
  await page.getByLabel('Hvorfor endres det?').fill('Arealet teller.');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('Lagret.', { exact: true })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'dekar' })).toBeVisible();

  await page.goto(`/maltall/${slug}?omr=kongsberg`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(page.getByText('Tallet måles på en annen måte enn før.').first()).toBeVisible();
  await expect(page.getByText(/50/).first()).toBeAttached();
});

test('an indicator that was made by mistake is withdrawn, but not while something is said of it', async ({
  as,
}) => {
  const page = await as(`lead@${owner}.example.org`);
  const name = `Laget ved en feil ${String(Date.now())}`;
  await page.goto(`/arbeid/${owner}/nytt-maltall`);
  await page.getByRole('group', { name: 'Navn' }).getByLabel('Bokmål').fill(name);
  await page.getByLabel('Enhet').fill('tomter');
  await page.getByRole('button', { name: 'Kontroller' }).click();
  await page.getByRole('button', { name: 'Lag måltallet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Endre ${name}` })).toBeVisible();
  const slug = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  await page.goto(`/arbeid/${owner}/nytt-mal`);
  await page.getByLabel('Måltall', { exact: true }).selectOption({ label: name });
  await page.getByLabel('Gjelder fra').fill('2024-06-01');
  await page.getByLabel('Målverdi').fill('100');
  await page.getByLabel('Frist').fill('2030');
  await page.getByRole('button', { name: 'Kontroller' }).click();
  await page.getByRole('button', { name: 'Sett målet' }).click();
  const target = page.getByRole('region', { name: new RegExp(name) });
  await expect(target).toBeVisible();

  await page.goto(`/arbeid/${owner}/maltall/${slug}`);
  const button = page.getByRole('button', { name: /^Trekk tilbake/ });
  await button.click();
  const form = page.getByRole('form', { name: /^Trekk tilbake/ });
  await form.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(form.getByText('Skriv hvorfor. Det er publisert.')).toBeVisible();
  await form.getByLabel('Hvorfor endres det?').fill('Laget ved en feil.');
  await form.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('viser til det: mål');
  await form.getByRole('button', { name: 'Avbryt' }).click();
  await expect(button).toBeFocused();

  await page.goto(`/arbeid/${owner}/mal`);
  await target.getByRole('button', { name: /^Trekk tilbake målet/ }).click();
  const ofTarget = page.getByRole('form', { name: /^Trekk tilbake målet/ });
  await ofTarget.getByLabel('Hvorfor endres det?').fill('Laget ved en feil.');
  await ofTarget.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(target).toBeHidden();

  await page.goto(`/arbeid/${owner}/maltall/${slug}`);
  await button.click();
  await form.getByLabel('Hvorfor endres det?').fill('Laget ved en feil.');
  await form.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(page.getByText(`${name} er trukket tilbake.`)).toBeFocused();
  await page.getByRole('link', { name: 'Alle egne måltall' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(name);
  await expect(page.getByRole('link', { name })).toBeHidden();
  expect((await page.request.get(`/api/v1/indicators/${slug}`)).status()).toBe(404);
});
