import { expect, type Locator, type Page } from '@playwright/test';

import { signIn, test } from './signed-in';

const administrator = 'administrator@example.org';
const slug = 'vekst-i-kongsberg';
const lead = `lead@${slug}.example.org`;
const reader = `reader@${slug}.example.org`;
const password = 'lykt over myra i kveld';
const invited = `ny-${String(Date.now())}@example.org`;
const name = `Ny medarbeider ${String(Date.now())}`;
const programme = `proveprogram-${String(Date.now())}`;

const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

async function confirm(within: Locator, button: string): Promise<void> {
  await within.getByRole('button', { name: button, exact: true }).click();
  await within.getByRole('button', { name: `Ja: ${button}` }).click();
}

async function statusOf(page: Page, path: string): Promise<number> {
  return (await page.request.get(path)).status();
}

async function signInAnew(page: Page): Promise<void> {
  await page.goto('/logg-inn');
  await signIn(page, invited, password);
  await page.waitForURL('**/arbeid');
}

test.describe.configure({ mode: 'serial' });

test('somebody is invited, given a role that acts at once, and loses it at once', async ({
  as,
  browser,
  baseURL,
}) => {
  const admin = await as(administrator);
  await admin.goto('/arbeid');
  await admin.getByRole('link', { name: 'Kontoer' }).click();
  await admin.getByLabel('Innloggingsnavn eller e-post').fill(invited);
  await admin.getByLabel('Navnet som vises').fill(name);
  await admin.getByRole('button', { name: 'Lag invitasjon' }).click();
  const told = admin.getByRole('textbox', { name: 'Lenke', exact: true });
  await expect(told).toBeFocused();
  await expect(admin.getByText('Den vises bare nå')).toBeVisible();
  const link = new URL(await told.inputValue());
  await expect(item(admin, invited)).toContainText('Invitert');
  await admin.reload();
  await expect(item(admin, invited)).toBeVisible();
  await expect(told).toHaveCount(0);

  const context = await browser.newContext({ baseURL, locale: 'nb-NO' });
  const page = await context.newPage();
  await page.goto(`${link.pathname}${link.search}${link.hash}`);
  await page.getByLabel('Nytt passord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Lagre og logg inn' }).click();
  await page.waitForURL('**/arbeid');
  await expect(page.getByText('Du har ingen rolle i noe program ennå')).toBeVisible();
  const draft = `/api/v1/programmes/${slug}/draft`;
  expect(await statusOf(page, draft)).toBe(404);

  const leading = await as(lead);
  await leading.goto('/arbeid');
  await leading.getByRole('link', { name: 'Medlemmer' }).first().click();
  await leading.getByLabel('Innloggingsnavn eller e-post').fill('ingen@example.org');
  await leading.getByRole('button', { name: 'Gi rollen' }).click();
  await expect(leading.getByText('Ingen konto har dette innloggingsnavnet.')).toBeVisible();
  await leading.getByLabel('Innloggingsnavn eller e-post').fill(invited);
  await leading.getByLabel('Rolle', { exact: true }).selectOption('Leser');
  await leading.getByRole('button', { name: 'Gi rollen' }).click();
  const member = item(leading, name);
  await expect(member).toContainText('Leser');
  expect(await statusOf(page, draft), 'whose role has changed signs in anew').toBe(401);
  await signInAnew(page);
  expect(await statusOf(page, draft)).toBe(200);
  await expect(page.getByRole('link', { name: 'Kontakter' })).toHaveCount(0);

  await member.getByRole('button', { name: `Endre rollen til ${name}` }).click();
  await member.getByLabel('Rolle', { exact: true }).selectOption('Redaktør');
  await member.getByRole('button', { name: 'Lagre rollen' }).click();
  await expect(member).toContainText('Redaktør');
  await signInAnew(page);
  await expect(page.getByRole('link', { name: 'Kontakter' })).toBeVisible();

  await confirm(member, `Fjern ${name} fra programmet`);
  await expect(member).toHaveCount(0);
  expect(await statusOf(page, draft)).toBe(401);
  await signInAnew(page);
  expect(await statusOf(page, draft)).toBe(404);

  await leading.goto(`/arbeid/${slug}/logg`);
  const rows = leading.getByRole('row').filter({ hasText: name });
  await expect(rows.filter({ hasText: 'Rolle fjernet' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'Rolle gitt: Redaktør' })).toHaveCount(1);
  await leading.getByLabel('Hva', { exact: true }).selectOption('Rolle fjernet');
  await expect(leading).toHaveURL(/hendelse=MEMBER_REMOVED/);
  await expect(leading.getByRole('row').filter({ hasText: 'Rolle gitt' })).toHaveCount(0);
  await context.close();
});

test('a new programme has a lead who publishes it', async ({ as, browser, baseURL }) => {
  const admin = await as(administrator);
  await admin.goto('/arbeid');
  await admin.getByRole('link', { name: 'Nytt program' }).click();
  await admin.getByRole('button', { name: 'Før inn programmet' }).click();
  await expect(admin.getByText('Dette må fylles ut.').first()).toBeVisible();
  await admin.getByRole('group', { name: 'Navn' }).getByLabel('bokmål').fill('Prøveprogrammet');
  await admin.getByRole('group', { name: 'Formål' }).getByLabel('bokmål').fill('Å prøve.');
  await admin.getByLabel('Søk etter område').fill('Kongsberg');
  await admin.getByLabel('Område', { exact: true }).selectOption('kongsberg');
  await admin.getByLabel('Dokumentet det bygger på').fill('Sak om prøveprogrammet');
  await admin.getByLabel('Adresse').fill(programme);
  await admin.getByLabel('Programleder (innloggingsnavn eller e-post)').fill(invited);
  await admin.getByRole('button', { name: 'Før inn programmet' }).click();
  await expect(item(admin, name)).toContainText('Programleder');
  expect(await statusOf(admin, `/api/v1/programmes/${programme}`)).toBe(404);

  const context = await browser.newContext({ baseURL, locale: 'nb-NO' });
  const page = await context.newPage();
  await signInAnew(page);
  await page.goto(`/arbeid/${programme}/medlemmer`);
  await expect(item(page, name)).toContainText('Den eneste som leder programmet');
  await expect(item(page, name).getByRole('button')).toHaveCount(0);
  for (const early of ['runder', 'penger', 'ny-plan']) {
    await page.goto(`/arbeid/${programme}/${early}`);
    await expect(page.getByText('Programmet er ikke publisert ennå')).toBeVisible();
  }
  await page.goto(`/arbeid/${programme}/program`);
  await page.getByLabel('Hva har hendt?').selectOption('Publiser programmet');
  await page.getByLabel('Hvorfor?').fill('Det er vedtatt å prøve.');
  await page.getByRole('button', { name: 'Publiser programmet' }).click();
  await expect.poll(() => statusOf(admin, `/api/v1/programmes/${programme}`)).toBe(200);
  await context.close();
});

test('a programme whose lead has no account says so, and is not entered twice', async ({ as }) => {
  const admin = await as(administrator);
  await admin.goto('/arbeid/program/ny');
  await admin.getByRole('group', { name: 'Navn' }).getByLabel('bokmål').fill('Uten leder');
  await admin.getByRole('group', { name: 'Formål' }).getByLabel('bokmål').fill('Å prøve.');
  await admin.getByLabel('Søk etter område').fill('Kongsberg');
  await admin.getByLabel('Område', { exact: true }).selectOption('kongsberg');
  await admin.getByLabel('Dokumentet det bygger på').fill('Sak om prøveprogrammet');
  await admin.getByLabel('Adresse').fill(`${programme}-uten-leder`);
  await admin.getByLabel('Programleder (innloggingsnavn eller e-post)').fill('ingen-slik');
  await admin.getByRole('button', { name: 'Før inn programmet' }).click();
  await expect(admin.getByRole('alert')).toContainText('ingen leder det ennå');
  await expect(admin.getByRole('button', { name: 'Før inn programmet' })).toBeHidden();
  await admin.getByRole('link', { name: 'Velg hvem som leder programmet' }).click();
  await expect(admin).toHaveURL(/uten-leder\/medlemmer/);

  await admin.goto('/arbeid/logg');
  await admin.getByLabel('Program', { exact: true }).selectOption('Vekst i Kongsberg');
  await expect(admin).toHaveURL(/program=vekst-i-kongsberg/);
  await expect(admin.getByRole('status')).toContainText('hendelse');
});

test('an account that is closed is signed out and stays out; the last administrator stays', async ({
  as,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, locale: 'nb-NO' });
  const page = await context.newPage();
  await signInAnew(page);
  const admin = await as(administrator);
  await admin.goto('/arbeid/kontoer');
  const account = item(admin, invited);
  await confirm(account, `Gjør ${name} til administrator`);
  await expect(account).toContainText('· administrator');
  await confirm(account, `${name} skal ikke lenger være administrator`);
  await expect(account).not.toContainText('· administrator');
  const own = item(admin, administrator);
  await expect(own).toContainText('Dette er den siste administratoren');
  await expect(own.getByRole('button', { name: /^Steng/ })).toHaveCount(0);
  await confirm(account, `Steng kontoen til ${name}`);
  await expect(account).toContainText('Stengt');
  expect(await statusOf(page, '/api/v1/session')).toBe(401);
  await page.goto('/logg-inn');
  await signIn(page, invited, password);
  await expect(page.getByText('Innloggingsnavnet eller passordet er feil.').first()).toBeVisible();
  await confirm(account, `Åpne kontoen til ${name}`);
  await expect(account).toContainText('I bruk');
  await signInAnew(page);
  await context.close();
});

test('an account is erased for good: what goes is said before, and told after', async ({ as }) => {
  const admin = await as(administrator);
  const gone = `glemt-${String(Date.now())}`;
  await admin.goto('/arbeid/kontoer');
  await admin.getByLabel('Innloggingsnavn eller e-post').fill(`${gone}@example.org`);
  await admin.getByLabel('Navnet som vises').fill(gone);
  await admin.getByRole('button', { name: 'Lag invitasjon' }).click();
  const account = item(admin, `${gone}@example.org`);
  await expect(account).toBeVisible();
  const button = `Slett ${gone} for godt`;
  await account.getByRole('button', { name: button, exact: true }).click();
  await expect(account).toContainText('Det kan ikke gjøres om.');
  await account.getByRole('button', { name: 'Avbryt' }).click();
  await expect(account).toBeVisible();
  await confirm(account, button);
  const told = admin.getByRole('region', { name: `${gone} er slettet` });
  await expect(told).toContainText('Passordlenker: 1');
  await expect(told.getByRole('heading')).toBeFocused();
  await expect(account).toHaveCount(0);
  await admin.reload();
  await expect(item(admin, administrator)).toBeVisible();
  await expect(account).toHaveCount(0);
  await expect(
    item(admin, administrator).getByRole('button', { name: /^Slett/ }),
    'nobody erases themselves here',
  ).toHaveCount(0);
});

test('an administrator forgets the person of a contact, and the role stays', async ({ as }) => {
  const leading = await as(lead);
  const role = 'Rollen som blir igjen';
  await leading.goto(`/arbeid/${slug}/kontakter`);
  const form = leading.getByRole('region', { name: 'Nytt kontaktpunkt' });
  await form.getByLabel('Rolle').fill(role);
  await form.getByLabel('Organisasjon').selectOption({ index: 1 });
  await form.getByLabel('Navn', { exact: true }).fill('Kanari Glemsom');
  await form.getByRole('button', { name: 'Legg til' }).click();
  await expect(item(leading, role)).toContainText('Kanari Glemsom');
  await expect(item(leading, role).getByRole('button', { name: /^Slett personen/ })).toHaveCount(0);

  const admin = await as(administrator);
  await admin.goto('/arbeid/kontoer');
  await admin.locator(`a[href="/arbeid/${slug}/kontakter"]`).click();
  const contact = item(admin, role);
  await expect(contact).toBeVisible();
  await expect(
    contact,
    'an administrator without a role reads what everybody reads',
  ).not.toContainText('Kanari');
  await contact
    .getByRole('button', { name: `Slett personen i rollen ${role}`, exact: true })
    .click();
  await expect(contact).toContainText('Det kan ikke gjøres om.');
  await contact.getByRole('button', { name: `Ja: Slett personen i rollen ${role}` }).click();
  await expect(admin.getByText('Personen er slettet. Rollen står igjen.')).toBeVisible();
  await leading.reload();
  await expect(item(leading, role)).toBeVisible();
  await expect(item(leading, role)).not.toContainText('Kanari');
});

test('a key is shown once, opens what it is for, and nothing when it is withdrawn', async ({
  as,
  baseURL,
}) => {
  const page = await as(lead);
  await page.goto(`/arbeid/${slug}/nokler`);
  await page.getByLabel('Hva er nøkkelen til?').fill('Datavarehuset i prøven');
  await page.getByRole('button', { name: 'Lag nøkkel' }).click();
  const told = page.getByRole('textbox', { name: 'Nøkkel', exact: true });
  await expect(told).toBeFocused();
  const secret = await told.inputValue();
  const asked = () =>
    fetch(`${baseURL ?? ''}/api/v1/programmes/${slug}/draft`, {
      headers: { Authorization: `Bearer ${secret}` },
    }).then(({ status }) => status);
  expect(await asked()).toBe(200);
  await page.reload();
  const key = item(page, 'Datavarehuset i prøven');
  await expect(key).toContainText('Sist brukt');
  await expect(told).toHaveCount(0);
  expect(await page.content()).not.toContain(secret);
  await confirm(key, 'Trekk tilbake: Datavarehuset i prøven');
  await expect(key).toContainText('Trukket tilbake');
  expect(await asked()).toBe(401);
});

test('who may not look after access is told so, and finds no links to it', async ({ as }) => {
  const page = await as(reader);
  await page.goto('/arbeid');
  for (const link of ['Kontoer', 'Nøkler', 'Sikkerhetslogg', 'Nytt program']) {
    await expect(page.getByRole('link', { name: link })).toHaveCount(0);
  }
  for (const path of [
    '/arbeid/kontoer',
    '/arbeid/logg',
    '/arbeid/program/ny',
    ...['medlemmer', 'nokler', 'logg'].map((each) => `/arbeid/${slug}/${each}`),
  ]) {
    await page.goto(path);
    await expect(page.getByText('Siden er ikke for deg')).toBeVisible();
  }
  await page.goto('/arbeid/partnere/ringerike-kommune');
  await expect(page.getByText('Bare administratorer kan endre partnere.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lagre', exact: true })).toHaveCount(0);
});

test('the way to change partners stands on their pages for who may', async ({
  as,
  page: anonymous,
}) => {
  const admin = await as(administrator);
  await admin.goto('/partnere/ringerike-kommune');
  await admin.getByRole('link', { name: 'Endre partneren' }).click();
  await expect(admin.getByRole('button', { name: 'Lagre', exact: true })).toBeVisible();
  await admin.goto('/partnere');
  await expect(admin.getByRole('link', { name: 'Før inn en partner' })).toBeVisible();
  await anonymous.goto('/partnere');
  await expect(anonymous.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(anonymous.getByRole('link', { name: 'Før inn en partner' })).toHaveCount(0);
});
