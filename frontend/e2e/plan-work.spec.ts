import { createServer } from 'node:net';

import { expect, test, type Browser, type Page } from '@playwright/test';

import type { Product } from './product.mjs';
import { startProduct } from './product.mjs';
import { signIn } from './signed-in';

const startingMs = 180_000;
const lead = 'lead@vekst-i-kongsberg.example.org';
const slug = 'handlingsplan-kongsberg-2020';
const ours = `/arbeid/plan/${slug}/3`;

/** A product of its own: a plan that came into force is not taken back, and other journeys read the same plan. */
let product: Product;
let home = '';
const passwords = new Map<string, string>();

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function signedIn(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: home, locale: 'nb-NO' });
  const page = await context.newPage();
  // What a hand does: each press of the button of a mouse, over all pages of the journey.
  await page.addInitScript(() => {
    document.addEventListener('pointerdown', () => {
      sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks') ?? '0') + 1));
    });
  });
  await page.goto('/logg-inn');
  await signIn(page, lead, passwords.get(lead) ?? '');
  await page.waitForURL('**/arbeid');
  return page;
}

async function clicks(page: Page): Promise<number> {
  return page.evaluate(() => Number(sessionStorage.getItem('clicks') ?? '0'));
}

const part = (page: Page, summary: string | RegExp) =>
  page.locator('details').filter({ has: page.locator('summary', { hasText: summary }) });

async function open(page: Page, summary: string | RegExp) {
  const found = part(page, summary);
  await found.locator('summary').first().click();
  return found;
}

/** Writes a measure anew, and waits until it is kept. */
async function rewrite(page: Page, code: string, words: string): Promise<void> {
  const measure = await open(page, new RegExp(`^${code} `));
  await measure.getByLabel('Beskrivelse').fill(words);
  await measure.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(measure.getByLabel('Beskrivelse')).toBeHidden();
}

/** The board of the programme, and what it decides of the plan. */
const body = 'programstyret-i-kongsberg';
const decision = 'handlingsplan-kongsberg-revidert';

/** Has something entered that the journey needs and is not about. */
async function enter(page: Page, path: string, data: object): Promise<void> {
  const session = (await (await page.request.get('/api/v1/session')).json()) as {
    readonly csrfToken: string;
  };
  const answer = await page.request.post(path, {
    headers: { 'Idempotency-Key': crypto.randomUUID(), 'X-CSRF': session.csrfToken, Origin: home },
    data,
  });
  expect(answer.status(), await answer.text()).toBe(201);
}

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(startingMs);
  const port = await freePort();
  home = `http://127.0.0.1:${String(port)}`;
  product = startProduct(port, { RINGVIRKNING_DEMO_ACCOUNTS: 'true' }, (line) => {
    const [, loginName, password] = /^ {2}(\S+@\S+) {2}(\S+)$/.exec(line) ?? [];
    if (loginName && password) passwords.set(loginName, password);
  });
  await expect
    .poll(() => fetch(`${home}/q/health/ready`).then(({ status }) => status, String), {
      timeout: startingMs,
    })
    .toBe(200);
  await expect.poll(() => passwords.get(lead)).toBeTruthy();
});

test.afterAll(async () => {
  product.stop();
  await product.ended;
});

test('a plan goes its way: begun, written, heard, answered and put before a body', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await signedIn(browser);
  await enter(page, '/api/v1/bodies', {
    slug: body,
    name: { nb: 'Programstyret' },
    type: 'STEERING_GROUP',
    organisation: { slug: 'kongsberg-kommune' },
    programme: { slug: 'vekst-i-kongsberg' },
    validity: { from: '2020-01-01' },
    seats: [{ key: 'leder', role: 'CHAIR', count: 1 }],
  });
  await enter(page, '/api/v1/decisions', {
    slug: decision,
    title: { nb: 'Revidert handlingsplan' },
    body: { slug: body },
    programme: { slug: 'vekst-i-kongsberg' },
    date: { date: today(), precision: 'DAY' },
    outcome: 'ADOPTED',
  });
  const before = await clicks(page);

  await page.getByRole('link', { name: 'Handlingsplan', exact: false }).first().click();
  await expect(page.getByRole('heading', { name: 'Begynn en ny revisjon' })).toBeVisible();
  await page.getByLabel('Hvorfor planen revideres').fill('Året er omme, og planen rulleres.');
  await page.getByRole('button', { name: 'Begynn revisjonen' }).click();
  await page.waitForURL(`**${ours}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Utkast' }).first()).toHaveAttribute(
    'aria-current',
    'step',
  );

  for (const code of ['1.3', '2.6', '3.3']) await rewrite(page, code, `Skrevet om: ${code}.`);
  const dropped = await open(page, /^2\.9 /);
  await dropped.getByLabel('Hva skjer med tiltaket').selectOption('DROPPED');
  await dropped.getByLabel('Begrunnelse').fill('Ingen er permittert lenger.');
  await dropped.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(dropped.getByLabel('Begrunnelse')).toBeHidden();
  const added = await open(page, 'Nytt tiltak');
  await added.getByLabel('Kode').fill('1.3');
  await added.getByLabel('Tittel').fill('Lærlinger i hver bedrift');
  await expect(added.getByRole('alert')).toContainText('alt et tiltak 1.3');
  await added.getByLabel('Kode').fill('2.10');
  await added.getByLabel('Hovedansvarlig').selectOption({ index: 1 });
  page.once('dialog', (asked) => void asked.accept());
  await page.reload();
  await expect(added.getByText(/^Utkast fra /)).toBeVisible();
  await expect(added.getByLabel('Tittel')).toHaveValue('Lærlinger i hver bedrift');
  await added.getByRole('button', { name: 'Legg til tiltaket' }).click();
  await expect(page.locator('summary', { hasText: /^2\.10 Lærlinger/ })).toBeVisible();

  const diff = await page.request.get(`/api/v1/plans/${slug}/drafts/3/diff`);
  const { counts } = (await diff.json()) as { readonly counts: Readonly<Record<string, number>> };
  expect(counts).toMatchObject({ NEW: 1, DROPPED: 1, CHANGED: 3 });
  await expect(page.getByRole('link', { name: '1 Nytt', exact: true })).toBeVisible();
  expect((await page.request.get(`/api/v1/plans/${slug}/revisions/3`)).status()).toBe(404);

  const hearing = await open(page, 'Send på høring');
  await hearing.getByLabel('Frist for innspill').fill(today());
  await hearing.getByRole('button', { name: 'Send på høring' }).click();
  await expect(page.locator('[aria-current=step]')).toContainText('På høring');
  const used = (await clicks(page)) - before;
  console.log(
    `Copy, edit three measures, drop one, add one, send to hearing: ${String(used)} clicks`,
  );
  expect(used).toBeLessThanOrEqual(25);

  const said = await open(page, 'Nytt innspill');
  await said.getByLabel('Hvem sier det').fill('Elevrådet');
  await said.getByLabel('Gjelder').selectOption('2.10');
  await said.getByLabel('Innspillet', { exact: true }).fill('Ta med lærlinger i helsefag.');
  page.once('dialog', (asked) => void asked.accept());
  await page.reload();
  await expect(said.getByText(/^Utkast fra /)).toBeVisible();
  await expect(said.getByLabel('Innspillet', { exact: true })).toHaveValue(/helsefag/);
  await said.getByRole('button', { name: 'Registrer innspillet' }).click();
  await expect(page.getByText('1 innspill er ikke besvart.')).toBeVisible();
  await expect(page.getByText('Et innspill er ikke besvart: tiltak 2.10')).toBeVisible();
  const kept = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('utkast:')),
  );
  expect(kept, 'what was sent is no draft any more').toEqual([]);
  const answer = page.locator('details').filter({ hasText: 'Hva kom ut av det' });
  await page.locator('summary', { hasText: /^Svar$/ }).click();
  await answer.getByLabel('Svaret').fill('Helsefag er med.');
  await answer.getByRole('button', { name: 'Lagre svaret' }).click();
  await expect(page.getByText('0 innspill er ikke besvart.')).toBeVisible();
  await expect(page.getByText('Helsefag er med.').first()).toBeVisible();

  const proposal = await open(page, 'Legg fram til vedtak');
  await proposal.getByLabel('Organ').selectOption(body);
  await proposal.getByRole('button', { name: 'Legg fram til vedtak' }).click();
  await expect(page.locator('[aria-current=step]')).toContainText('Lagt fram til vedtak');
  await expect(page.getByText('Ingen har ansvaret: tiltak 1.4')).toBeVisible();
  await expect(page.getByText('Krever en begrunnelse ved vedtaket.').first()).toBeVisible();
});

test('a plan that was put before a body is adopted, comes into force and is never written again', async ({
  browser,
}) => {
  const page = await signedIn(browser);
  await page.goto(ours);
  const adoption = await open(page, 'Registrer vedtak');
  await adoption.getByLabel('Vedtak', { exact: true }).selectOption(decision);
  await adoption.getByLabel(/Hvorfor vedtas planen/).fill('Ansvaret fordeles etter vedtaket.');
  await adoption.getByRole('button', { name: 'Registrer vedtak' }).click();
  await expect(page.locator('[aria-current=step]')).toContainText('Vedtatt');
  const force = await open(page, 'Sett i kraft');
  await force.getByLabel('Gjelder fra').fill(today());
  await force.getByRole('button', { name: 'Sett i kraft' }).click();
  await expect(page.locator('[aria-current=step]')).toContainText('Gjeldende');

  // What is adopted is never written again, by whatever way one asks.
  await expect(page.getByText('Nytt tiltak')).toBeHidden();
  const draft = (await (await page.request.get(`/api/v1/plans/${slug}/drafts/3`)).json()) as {
    readonly version: number;
  };
  const session = (await (await page.request.get('/api/v1/session')).json()) as {
    readonly csrfToken: string;
  };
  const refused = await page.request.put(`/api/v1/plans/${slug}/revisions/3/content?reason=Feil.`, {
    headers: {
      'If-Match': `"${String(draft.version)}"`,
      'X-CSRF': session.csrfToken,
      Origin: home,
    },
    data: { focusAreas: [], objectiveReviews: [], measures: [] },
  });
  expect(refused.status(), await refused.text()).toBe(409);

  // Who did what and why, in words.
  const history = page.getByRole('region', { name: 'Historikk' });
  await expect(history.getByText('(prøve)').first()).toBeVisible();
  await history
    .getByText(/endring/)
    .first()
    .click();
  await expect(history.getByText('Status', { exact: true }).first()).toBeVisible();

  // Everybody reads it; the one before answers as it did.
  const reading = await (await browser.newContext({ baseURL: home, locale: 'nb-NO' })).newPage();
  await reading.goto('/p/vekst-i-kongsberg/plan');
  await expect(reading.getByText('Lærlinger i hver bedrift').first()).toBeVisible();
  await expect(reading.getByText('Revisjon 3').first()).toBeVisible();
  await reading.goto('/p/vekst-i-kongsberg/plan/endringer?fra=2&til=3');
  await expect(reading.getByRole('link', { name: '3 Endret', exact: true })).toBeVisible();
  await reading.goto('/p/vekst-i-kongsberg/plan/r/2');
  await expect(reading.getByText('Kurs for permitterte').first()).toBeVisible();
  await expect(reading.getByText('Lærlinger i hver bedrift')).toBeHidden();
  expect(await reading.content()).not.toContain('(prøve)');
});

test('two who write the same measure see both versions; of different measures both are kept', async ({
  browser,
}) => {
  const first = await signedIn(browser);
  await first.goto(`/arbeid/plan/${slug}`);
  await first.getByLabel('Hvorfor planen revideres').fill('Enda en gang.');
  await first.getByRole('button', { name: 'Begynn revisjonen' }).click();
  await first.waitForURL(`**/arbeid/plan/${slug}/4`);
  const second = await signedIn(browser);
  await second.goto(`/arbeid/plan/${slug}/4`);
  const theirs = await open(second, /^1\.1 /);
  await theirs.getByLabel('Beskrivelse').fill('Den andre sier');

  // Another measure of the same revision is in nobody's way.
  await rewrite(first, '1.3', 'Et annet tiltak');
  await rewrite(first, '1.1', 'Den første sier');
  await theirs.getByRole('button', { name: 'Lagre tiltaket' }).click();
  const dialog = second.getByRole('dialog', { name: 'Noen andre har endret dette' });
  await expect(dialog).toContainText('Den første sier');
  await expect(dialog).toContainText('Den andre sier');
  await dialog.getByRole('button', { name: 'Bruk valget' }).click();
  await theirs.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(theirs.getByLabel('Beskrivelse')).toBeHidden();
  const answer = await second.request.get(`/api/v1/plans/${slug}/drafts/4`);
  const { revision } = (await answer.json()) as {
    readonly revision: {
      readonly content: {
        readonly measures: readonly {
          readonly code: string;
          readonly description?: { readonly nb?: string };
        }[];
      };
    };
  };
  const wordsOf = (code: string) =>
    revision.content.measures.find((measure) => measure.code === code)?.description?.nb;
  expect(wordsOf('1.1')).toBe('Den andre sier');
  expect(wordsOf('1.3')).toBe('Et annet tiltak');
});

test('without a connection every working page says so, and what is written is kept', async ({
  browser,
}) => {
  const page = await signedIn(browser);
  await page.goto(`/arbeid/plan/${slug}/4`);
  const measure = await open(page, /^3\.3 /);
  await page.context().setOffline(true);
  await expect(page.getByText('Ingen forbindelse.')).toBeVisible();
  await measure.getByLabel('Beskrivelse').fill('Skrevet uten nett');
  await measure.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(measure.getByRole('alert')).not.toBeEmpty();
  await page.context().setOffline(false);
  await expect(page.getByText('Ingen forbindelse.')).toBeHidden();
  await page.reload();
  await expect(measure.getByLabel('Beskrivelse')).toHaveValue('Skrevet uten nett');
  await measure.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(measure.getByLabel('Beskrivelse')).toBeHidden();
});

interface Working {
  readonly revision: {
    readonly status: string;
    readonly historic: boolean;
    readonly content: {
      readonly foreword?: { readonly nb?: string };
      readonly focusAreas: readonly { readonly code: string }[];
      readonly measures: readonly { readonly code: string; readonly change?: string }[];
    };
  };
}

async function working(page: Page, plan: string, number: number): Promise<Working['revision']> {
  const answer = await page.request.get(`/api/v1/plans/${plan}/drafts/${String(number)}`);
  return ((await answer.json()) as Working).revision;
}

test('measures are moved by hand and by key, and what a revision says beside them is written', async ({
  browser,
}) => {
  const page = await signedIn(browser);
  await page.goto(`/arbeid/plan/${slug}/4`);
  const before = (await working(page, slug, 4)).content;
  const [first, second, third] = before.measures.map(({ code }) => code);
  if (!first || !second || !third) throw new Error('There is nothing to move.');
  const order = await open(page, 'Rekkefølgen på tiltakene');
  const up = order.getByRole('button', { name: `Flytt ${third} opp`, exact: true });
  await up.click();
  await expect(order.getByRole('status')).toContainText(`${third} er nå nummer 2 av`);
  await expect(up).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(up).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(order.getByRole('status')).toContainText(`${third} er nå nummer 1 av`);
  await order.getByRole('button', { name: 'Lagre rekkefølgen' }).click();
  await expect(order.getByRole('status')).toContainText('Rekkefølgen er lagret.');
  const after = (await working(page, slug, 4)).content;
  expect(after.measures.slice(0, 3).map(({ code }) => code)).toEqual([third, first, second]);
  expect(after.measures).toHaveLength(before.measures.length);

  const content = await open(page, 'Rediger forord, innsatsområder og mål');
  await content
    .getByRole('group', { name: 'Forord' })
    .getByLabel('bokmål', { exact: false })
    .fill('Et år med omstilling.');
  await content.getByRole('button', { name: 'Se hva som endres' }).click();
  await expect(content.getByText('Dette endres')).toBeVisible();
  // What is written in a measure meanwhile is in nobody's way.
  await rewrite(page, second, 'Skrevet mens forordet sto åpent.');
  await content.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(content.getByText('Lagret.')).toBeVisible();
  const written = (await working(page, slug, 4)).content;
  expect(written.foreword?.nb).toBe('Et år med omstilling.');
  expect(written.measures.map(({ code }) => code)).toEqual(after.measures.map(({ code }) => code));
});

test('what was said in a hearing is taken back, and the revision with it', async ({ browser }) => {
  const page = await signedIn(browser);
  await page.goto(`/arbeid/plan/${slug}/4`);
  const hearing = await open(page, 'Send på høring');
  await hearing.getByLabel('Frist for innspill').fill(today());
  await hearing.getByRole('button', { name: 'Send på høring' }).click();
  await expect(page.locator('[aria-current=step]')).toContainText('På høring');
  const said = await open(page, 'Nytt innspill');
  await said.getByLabel('Hvem sier det').fill('Elevrådet');
  await said.getByLabel('Innspillet', { exact: true }).fill('Sendt ved en feil.');
  await said.getByRole('button', { name: 'Registrer innspillet' }).click();
  await expect(page.getByText('1 innspill er ikke besvart.')).toBeVisible();
  const withdrawal = await open(page, 'Trekk innspillet');
  await withdrawal.getByLabel('Hvorfor').fill('Den som ga det, ba om det.');
  await withdrawal.getByRole('button', { name: 'Trekk innspillet' }).click();
  await expect(page.getByText('Ingen har gitt innspill.')).toBeVisible();
  await expect(page.getByText('Sendt ved en feil.')).toBeHidden();

  // What everybody reads is not moved without a word.
  const order = await open(page, 'Rekkefølgen på tiltakene');
  await expect(order.getByLabel('Hvorfor')).toHaveAttribute('required', '');

  const back = await open(page, 'Trekk revisjonen');
  await back.getByLabel('Hvorfor').fill('Den kom for tidlig.');
  await back.getByRole('button', { name: 'Trekk revisjonen' }).click();
  await expect(page.getByText('Du kan ikke gjøre noe med revisjonen nå.')).toBeVisible();
});

test("next year's plan is made from this year's, and says what becomes of each measure", async ({
  browser,
}) => {
  const page = await signedIn(browser);
  await page.goto(`/arbeid/plan/${slug}`);
  const next = await open(page, 'Velg hva som skjer med tiltakene');
  await next.getByLabel('Navn på den nye planen').fill('Handlingsplan 2031');
  await next.getByLabel('Fra', { exact: true }).fill('2020');
  await next.getByLabel('Til', { exact: true }).fill('2022');
  const done = next.getByRole('group', { name: /^1\.1 / });
  await done.getByLabel('Hva skjer med tiltaket').selectOption('COMPLETED');
  const later = next.getByRole('group', { name: /^1\.3 / });
  await later.getByLabel('Hva skjer med tiltaket').selectOption('POSTPONED');
  await later.getByLabel('Begrunnelse').fill('Pengene kommer først neste år.');
  await next.getByRole('button', { name: 'Lag planen' }).click();
  await page.waitForURL('**/arbeid/plan/handlingsplan-2031/1');
  const { status, content } = await working(page, 'handlingsplan-2031', 1);
  expect(status).toBe('DRAFT');
  const fate = (code: string) => content.measures.find((each) => each.code === code)?.change;
  expect(fate('1.1')).toBe('COMPLETED');
  expect(fate('1.3')).toBe('POSTPONED');
  await expect(page.getByText('Dette er den første revisjonen.')).toBeVisible();
});

test('a revision that is entered afterwards stands as adopted, though nobody knows by whom', async ({
  browser,
}) => {
  const page = await signedIn(browser);
  await page.goto(`/arbeid/plan/${slug}`);
  await page.getByLabel('Hvorfor planen revideres').fill('Funnet i arkivet.');
  await page.getByLabel('Revisjonen er gammel og føres inn i ettertid').check();
  await page.getByRole('button', { name: 'Begynn revisjonen' }).click();
  await page.waitForURL(`**/arbeid/plan/${slug}/5`);
  const proposal = await open(page, 'Legg fram til vedtak');
  await expect(proposal.getByText('Velg ikke noe organ hvis')).toBeVisible();
  await proposal.getByRole('button', { name: 'Legg fram til vedtak' }).click();
  const standing = await open(page, 'La revisjonen stå som vedtatt');
  await standing.getByRole('button', { name: 'La den stå som vedtatt' }).click();
  await expect(page.locator('[aria-current=step]')).toContainText('Vedtatt');
  expect(await working(page, slug, 5)).toMatchObject({ status: 'ADOPTED', historic: true });
  await expect(page.getByText('La revisjonen stå som vedtatt')).toBeHidden();
});

test('a first plan is entered, gets a name that was meant, and is taken back with its revision', async ({
  browser,
}) => {
  const page = await signedIn(browser);
  await page.getByRole('link', { name: 'Ny plan' }).first().click();
  const form = page.getByRole('form', { name: 'Ny plan' });
  await form.getByRole('button', { name: 'Før inn planen' }).click();
  await expect(form.getByText('Noe må rettes. Se feltene over.')).toBeVisible();
  await form.getByLabel('Hva slags plan').selectOption({ label: 'Strategi' });
  await form.getByRole('group', { name: 'Navn' }).getByLabel('Bokmål').fill('Strategi 2040');
  await form.getByLabel('Gjelder fra').fill('2040');
  await form.getByRole('button', { name: 'Før inn planen' }).click();
  await page.waitForURL('**/arbeid/plan/strategi-2040');

  await page.getByRole('button', { name: 'Rett navn og tid' }).click();
  const change = page.getByRole('form', { name: 'Rett navn og tid' });
  const name = change.getByRole('group', { name: 'Navn' }).getByLabel('Bokmål');
  await name.fill('Strategi mot 2040');
  await change.getByLabel('Hvorfor endres det?').fill('Navnet var et annet.');
  await change.getByRole('button', { name: 'Rett navn og tid' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Strategi mot 2040');
  await expect(page.getByText('Navnet var et annet.')).toBeVisible();

  await page.getByRole('button', { name: 'Begynn revisjonen' }).click();
  await page.waitForURL('**/arbeid/plan/strategi-2040/1');
  await expect(page.getByText('Revisjonen har ingen tiltak ennå.')).toBeVisible();

  await page.goto('/arbeid/plan/strategi-2040');
  await page.getByRole('button', { name: 'Trekk planen tilbake' }).click();
  const back = page.getByRole('form', { name: 'Trekk planen tilbake' });
  await back.getByLabel('Hvorfor endres det?').fill('Ført inn ved en feil.');
  await back.getByRole('button', { name: 'Trekk planen tilbake' }).click();
  await expect(back.getByRole('alert')).toContainText('viser til det: planer');

  await page.goto('/arbeid/plan/strategi-2040/1');
  const draft = await open(page, 'Trekk revisjonen');
  await draft.getByLabel('Hvorfor').fill('Ført inn ved en feil.');
  await draft.getByRole('button', { name: 'Trekk revisjonen' }).click();
  await expect(page.getByText('Du kan ikke gjøre noe med revisjonen nå.')).toBeVisible();
  await page.goto('/arbeid/plan/strategi-2040');
  await page.getByRole('button', { name: 'Trekk planen tilbake' }).click();
  await back.getByLabel('Hvorfor endres det?').fill('Ført inn ved en feil.');
  await back.getByRole('button', { name: 'Trekk planen tilbake' }).click();
  await page.waitForURL('**/arbeid');
  expect((await page.request.get('/api/v1/plans/strategi-2040')).status()).toBe(404);
});
