import { expect, type Page } from '@playwright/test';

import { signInAs, test } from './signed-in';

const administrator = 'administrator@example.org';
const slug = 'ovre-romerike-utvikling';
const address = `/arbeid/partnere/${slug}`;

const website = (page: Page) => page.getByLabel('Nettsted', { exact: true });
const inEnglish = (page: Page) => page.getByLabel('English', { exact: true });

async function open(page: Page): Promise<void> {
  await page.goto(address);
  await expect(website(page)).toBeVisible();
}

async function save(page: Page, reason: string): Promise<void> {
  await page.getByLabel('Hvorfor endres det?').fill(reason);
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
}

async function recorded(page: Page) {
  const answer = await page.request.get(`/api/v1/partners/${slug}`);
  return (await answer.json()) as {
    readonly version: number;
    readonly website?: string;
    readonly description?: { readonly nb?: string; readonly en?: string };
  };
}

test.describe.configure({ mode: 'serial' });

test('two who change the same partner lose nothing: the second sees both versions and chooses', async ({
  as,
}) => {
  const first = await as(administrator);
  const second = await as(administrator);
  await open(first);
  await open(second);
  const before = await recorded(first);

  await website(first).fill('https://example.org/forste');
  await first.getByText('Nynorsk og engelsk').click();
  await inEnglish(first).fill('By the first');
  await save(first, 'Den første retter.');
  await expect(first.getByText('Lagret.', { exact: true })).toBeVisible();

  await website(second).fill('https://example.org/andre');
  await save(second, 'Den andre retter.');
  const dialog = second.getByRole('dialog', { name: 'Noen andre har endret dette' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('https://example.org/forste');
  await expect(dialog).toContainText('https://example.org/andre');
  expect((await recorded(second)).website, 'nothing was overwritten').toBe(
    'https://example.org/forste',
  );
  await dialog.getByRole('button', { name: 'Bruk valget' }).click();
  await expect(website(second)).toHaveValue('https://example.org/andre');
  await expect(inEnglish(second)).toHaveValue('By the first');
  await second.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(second.getByText('Lagret.', { exact: true })).toBeVisible();
  const after = await recorded(second);
  expect(after).toMatchObject({
    version: before.version + 2,
    website: 'https://example.org/andre',
    description: { en: 'By the first' },
  });
});

test('what would change is shown first, and what was saved can be taken back', async ({ as }) => {
  const page = await as(administrator);
  await open(page);
  const before = await recorded(page);
  await website(page).fill('https://example.org/ny');
  await page.getByRole('button', { name: 'Se hva som endres' }).click();
  const changes = page.getByRole('status', { name: 'Dette endres' });
  await expect(changes).toContainText('https://example.org/ny');
  expect((await recorded(page)).version).toBe(before.version);
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('Skriv hvorfor. Det er publisert.')).toBeVisible();
  await save(page, 'Nytt nettsted.');
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect.poll(async () => (await recorded(page)).version).toBe(before.version + 2);
  expect((await recorded(page)).website).toBe(before.website);
  await website(page).fill('javascript:alert(1)');
  await save(page, 'Feil.');
  await expect(page.getByText('Dette kan ikke stå slik.')).toBeVisible();
  await expect(website(page)).toHaveAttribute('aria-invalid', 'true');
});

test('what is not saved is there after the page was closed, and gone after signing out', async ({
  page,
}) => {
  // A session of its own, for it ends.
  await signInAs(page, administrator);
  await open(page);
  await inEnglish(page).fill('<b>Begun</b>');
  await page.waitForFunction(() =>
    Object.keys(localStorage).some((key) => key.startsWith('utkast:')),
  );
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('/partnere');
  await open(page);
  await expect(inEnglish(page)).toHaveValue('<b>Begun</b>');
  await expect(page.getByText(/Utkast fra .* på denne enheten/)).toBeVisible();

  await page.getByRole('link', { name: 'Se siden alle kan lese' }).click();
  const guard = page.getByRole('dialog', { name: 'Endringene er ikke lagret' });
  await guard.getByRole('button', { name: 'Bli her' }).click();
  await expect(guard).toBeHidden();
  await expect(inEnglish(page)).toHaveValue('<b>Begun</b>');

  await page.context().setOffline(true);
  await save(page, 'Uten nett.');
  await expect(page.getByText('Du er frakoblet.')).toBeVisible();
  await page.context().setOffline(false);

  await page.getByRole('button', { name: 'Logg ut' }).click();
  await page.waitForURL(/\/logg-inn/);
  await expect
    .poll(() =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('utkast:'))),
    )
    .toEqual([]);
});

test('a partner that was entered by mistake is withdrawn, but not while something refers to it', async ({
  as,
}) => {
  const page = await as(administrator);
  await page.goto('/arbeid/partnere/ringerike-kommune');
  await page.getByRole('button', { name: /^Trekk tilbake/ }).click();
  const form = page.getByRole('form', { name: /^Trekk tilbake/ });
  await form.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(form.getByText('Skriv hvorfor. Det er publisert.')).toBeVisible();
  await form.getByLabel('Hvorfor endres det?').fill('Prøver.');
  await form.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('viser til det');
  await form.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByRole('button', { name: /^Trekk tilbake/ })).toBeFocused();

  await page.goto('/arbeid/partnere/ny');
  await page.getByLabel('Navn', { exact: true }).fill('Ført inn ved en feil');
  await page.getByRole('button', { name: 'Før inn' }).click();
  await page.waitForURL('**/fort-inn-ved-en-feil');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ført inn ved en feil');
  await page.goto('/arbeid/partnere/fort-inn-ved-en-feil');

  // What happens to one that was there is another matter: it has another name, or is no more.
  await page.getByRole('button', { name: /^Nytt navn på/ }).click();
  const rename = page.getByRole('form', { name: /^Nytt navn på/ });
  await rename.getByLabel('Det nye navnet').fill('Et annet navn');
  await rename.getByLabel('Hvorfor endres det?').fill('Årsmøtet vedtok det.');
  await rename.getByRole('button', { name: 'Nytt navn', exact: true }).click();
  await expect(rename.getByLabel('Fra og med')).toBeFocused();
  await rename.getByLabel('Fra og med').fill('2024-01-01');
  await rename.getByRole('button', { name: 'Nytt navn', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Endre Et annet navn');
  await expect(page.getByLabel('Navn', { exact: true })).toHaveValue('Et annet navn');
  await expect(page.getByText('Lagret.', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: /^Legg ned/ }).click();
  const end = page.getByRole('form', { name: /^Legg ned/ });
  await end.getByLabel('Hva skjer med den').selectOption({ label: 'Slått sammen til' });
  await end.getByLabel('Finn den som fører videre').fill('ringerike');
  await end.getByLabel('Hvem fører videre').selectOption({ label: 'Ringerike kommune' });
  await end.getByLabel('Hvorfor endres det?').fill('Slått sammen.');
  await end.getByRole('button', { name: 'Legg ned', exact: true }).click();
  await expect(end.getByLabel('Første dag den ikke er til')).toBeFocused();
  await end.getByLabel('Første dag den ikke er til').fill('2025-01-01');
  await end.getByRole('button', { name: 'Legg ned', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Legg ned/ })).toBeHidden();
  await expect(page.getByText('Et annet navn er lagt ned.')).toBeFocused();
  await page.getByRole('button', { name: /^Trekk tilbake/ }).click();
  await form.getByLabel('Hvorfor endres det?').fill('Ført inn ved en feil.');
  await form.getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await expect(page.getByText('Et annet navn er trukket tilbake.')).toBeFocused();
  expect((await page.request.get('/api/v1/partners/fort-inn-ved-en-feil')).status()).toBe(404);
});
