import { expect, test } from '@playwright/test';

const kongsberg = '/p/vekst-i-kongsberg/plan';
const changes = `${kongsberg}/endringer?plan=handlingsplan-kongsberg-2020&fra=1&til=2`;

interface Measures {
  readonly items: readonly {
    readonly code: string;
    readonly status: { readonly status: string };
  }[];
  readonly total: number;
}

interface Difference {
  readonly counts: Readonly<Record<string, number>>;
}

test('what changed in the plan is two clicks from the programme', async ({ page }) => {
  await page.goto('/p/vekst-i-kongsberg');
  await page.getByRole('link', { name: 'Se handlingsplanen' }).click();
  await expect(page).toHaveURL(kongsberg);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: 'Se hva som er endret' }).click();
  await expect(page).toHaveURL(/fra=1&til=2/);
  await expect(page.getByText('Fra revisjon 1 til revisjon 2:')).toBeVisible();
});

test('what is late, and who answers for it, is three clicks from the front page', async ({
  page,
}) => {
  await page.goto('/?dato=2020-10-15');
  await page.getByRole('link', { name: 'Vekst i Kongsberg' }).first().click();
  await page.getByRole('link', { name: 'Se handlingsplanen' }).click();
  await page.getByLabel('Trenger oppfølging eller er forsinket').check();
  await expect(page).toHaveURL(/oppfolging=1/);
  const answer = await page.request.get(
    '/api/v1/measures?plan=handlingsplan-kongsberg-2020&asOf=2020-10-15&attention=true&total=true',
  );
  const { total } = (await answer.json()) as Measures;
  expect(total).toBeGreaterThan(0);
  const rows = page.locator('#tiltak tbody tr');
  await expect(rows).toHaveCount(total);
  await expect(rows.first()).toContainText(/Trenger oppfølging|Forsinket/);
});

test('filter and view are in the address: a reload and the way back show the same', async ({
  page,
}) => {
  await page.goto(`${kongsberg}?dato=2020-10-15`);
  // The word is the source's own.
  await page.getByLabel('Satsingsområde').selectOption('2');
  await page.getByLabel('Søk i tiltakene').fill('rådgivning');
  await expect(page).toHaveURL(/innsats=2/);
  await expect(page).toHaveURL(/q=r/);
  const link = page.locator('#tiltak article h3 a, #tiltak tbody th a');
  await expect(link).toHaveText(['Strakshjelp: rådgivning på nett til bedrifter i krise']);
  await expect(page.getByText('1 av 15 tiltak')).toBeVisible();
  await page.getByRole('radio', { name: 'Tavle' }).check({ force: true });
  await expect(page).toHaveURL(/visning=tavle/);
  await page.reload();
  await expect(page.getByText('1 av 15 tiltak')).toBeVisible();
  await expect(link).toHaveCount(1);
  await link.click();
  await expect(page).toHaveURL(/\/tiltak\/2\.6/);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Tavle' })).toBeChecked();
  await expect(link).toHaveCount(1);
  await page.getByRole('button', { name: 'Nullstill filtre' }).click();
  await expect(page.getByText('15 av 15 tiltak')).toBeVisible();
  await expect(page).toHaveURL(/visning=tavle/);
});

test('a made-up revision says so beside its dates, and a made-up measure beside what it lacks', async ({
  page,
}) => {
  const tag = page.getByText('Eksempel', { exact: true });
  const notice = page.getByText('Hele denne revisjonen er laget som eksempel');
  const name = page.locator('header p').filter({ hasText: /^Revisjon \d/ });
  for (const first of [`${kongsberg}/r/1`, `${kongsberg}?dato=2020-03-01`]) {
    await page.goto(first);
    await expect(name.filter({ has: tag })).toBeVisible();
    await expect(notice).toBeVisible();
  }
  await page.goto(kongsberg);
  await expect(name).toBeVisible();
  await expect(name.filter({ has: tag })).toHaveCount(0);
  await expect(notice).toHaveCount(0);
  const gaps = page.locator('#mangler li');
  await expect(gaps.filter({ hasText: /^2\.8 / }).first()).toContainText('Eksempel');
  await expect(gaps.filter({ hasText: /^F\.1 / }).first()).not.toContainText('Eksempel');
});

test('arrow keys go from list to board to timeline, of the same measures', async ({ page }) => {
  await page.goto(`${kongsberg}?dato=2020-10-15`);
  const inTable = page.locator('#tiltak tbody th a');
  await expect(inTable.first()).toBeVisible();
  const titles = await inTable.allTextContents();
  await page.getByRole('radio', { name: 'Liste' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/visning=tavle/);
  await expect(page.locator('#tiltak article h3 a')).toHaveCount(titles.length);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/visning=tidslinje/);
  const rows = page.locator('[class*=timeline][role=group]').locator('li a');
  await expect(rows).toHaveText(titles);
});

test('headings order the list, and say so', async ({ page }) => {
  await page.goto(kongsberg);
  const heading = page.getByRole('columnheader', { name: 'Tiltak' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/sorter=title/);
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  const titles = await page.locator('#tiltak tbody th a').allTextContents();
  expect(titles).toEqual([...titles].sort(new Intl.Collator('nb-NO').compare).reverse());
});

test('the downloads hold exactly the filtered measures', async ({ page }) => {
  await page.goto(`${kongsberg}?dato=2020-10-15&oppfolging=1&visning=tavle`);
  const cards = page.locator('#tiltak article h3');
  await expect(cards.first()).toBeVisible();
  const shown = await cards.count();
  const href = async (name: string) =>
    (await page.locator('#tiltak').getByRole('link', { name, exact: true }).getAttribute('href')) ??
    '';
  const csv = await (await page.request.get(await href('CSV'))).text();
  expect(csv.trim().split('\r\n')).toHaveLength(shown + 1);
  const workbook = await page.request.get(await href('Excel'));
  expect(workbook.headers()['content-type']).toContain('spreadsheetml.sheet');
  expect((await workbook.body()).subarray(0, 2).toString()).toBe('PK');
  // The same filter, with the language of the page: that its rows are those of the CSV is the server's own test.
  expect(await href('Excel')).toBe((await href('CSV')).replace('.csv?', '.xlsx?') + '&lang=nb');
});

test('an earlier revision has an address of its own, and says that it is not the shown one', async ({
  page,
}) => {
  await page.goto(kongsberg);
  await page.getByRole('link', { name: 'Revisjon 1', exact: true }).click();
  await expect(page).toHaveURL(/\/plan\/r\/1\?plan=handlingsplan-kongsberg-2020/);
  await expect(page.getByText('Du ser revisjon 1.')).toBeVisible();
  await page.getByRole('link', { name: 'Gå til revisjon 2' }).click();
  await expect(page.getByText('Du ser revisjon 1.')).toHaveCount(0);
  await page.goto(`${kongsberg}/r/9`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Vi fant ikke planen eller revisjonen',
  );
});

test('the numbers of a difference are those of the contract, and each shows its own', async ({
  page,
}) => {
  await page.goto(changes);
  const answer = await page.request.get(
    '/api/v1/plans/handlingsplan-kongsberg-2020/diff?from=1&to=2',
  );
  const { counts } = (await answer.json()) as Difference;
  const figures = page.getByRole('navigation', { name: /Antall tiltak/ }).getByRole('link');
  await expect(figures).toHaveCount(Object.keys(counts).length);
  await figures.filter({ hasText: 'Nytt' }).click();
  await expect(page).toHaveURL(/endring=NEW/);
  await expect(page.locator('[data-change]')).toHaveCount(counts.NEW ?? 0);
  await figures.filter({ hasText: 'Nytt' }).click();
  await expect(page).not.toHaveURL(/endring=/);
});

test('before and now are told in words, not by colour', async ({ page }) => {
  await page.goto(changes);
  const change = page.locator('[id="tiltak-1.1"]');
  await expect(change.locator('dt', { hasText: 'Tid' }).locator('..')).toContainText(
    /Før\s*februar 2020 – november 2020.*Nå\s*mai 2020 – desember 2020/s,
  );
  await expect(change.locator('del').first()).toBeVisible();
  await expect(change.locator('ins', { hasText: 'lagt til:' }).first()).toBeAttached();
});

test('one change has an address, and n and p go to its neighbours', async ({ page }) => {
  await page.goto(`${changes}#tiltak-1.1`);
  await expect(page.locator('[id="tiltak-1.1"]')).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator('[id="tiltak-3.2"]')).toBeFocused();
  await expect(page).toHaveURL(/#tiltak-3\.2$/);
  await page.keyboard.press('p');
  await expect(page.locator('[id="tiltak-1.1"]')).toBeFocused();
  await page.getByLabel(/Tastene n og p/).uncheck();
  await page.locator('[id="tiltak-1.1"]').focus();
  await page.keyboard.press('n');
  await expect(page.locator('[id="tiltak-1.1"]')).toBeFocused();
});

test('a merged measure leads on to the one it goes on in', async ({ page }) => {
  await page.goto(changes);
  await page.locator('[id="tiltak-3.1"]').getByRole('link', { name: /^3\.2/ }).click();
  await expect(page.locator('[id="tiltak-3.2"]')).toBeFocused();
});

test('revisions the wrong way round are put right, and said to be; the same one twice is no difference', async ({
  page,
}) => {
  const said = page.getByText('Du ba om endringene fra revisjon 2 til revisjon 1.');
  await page.goto(changes);
  await expect(page.getByText('Fra revisjon 1 til revisjon 2:')).toBeVisible();
  await expect(said).toHaveCount(0);
  await page.goto(`${kongsberg}/endringer?plan=handlingsplan-kongsberg-2020&fra=2&til=1`);
  await expect(page.getByText('Fra revisjon 1 til revisjon 2:')).toBeVisible();
  await expect(said).toBeVisible();
  await page.getByLabel('Til', { exact: true }).selectOption('1');
  await expect(page.getByText('Ingen endringer')).toBeVisible();
});

test('what six councils decided is said to be not known', async ({ page }) => {
  await page.goto('/p/strategisk-naeringsplan-gardermoregionen/plan');
  const matrix = page.locator('#vedtak');
  await expect(matrix.getByText('Ikke kjent', { exact: true })).toHaveCount(6);
  await expect(matrix).toContainText('For 6 organer er det ikke kjent hva de vedtok.');
  await page.getByRole('link', { name: '1 av 7 organer har vedtatt (antatt)' }).click();
  await expect(page).toHaveURL(/#vedtak$/);
});

test('what the source does not say of an adoption is said to be assumed, wherever it stands', async ({
  page,
}) => {
  await page.goto('/p/strategisk-naeringsplan-gardermoregionen/plan');
  await expect(page.getByRole('main').locator('header')).toContainText(
    'april 2021 ifølge kilden, som ikke sier av hvem. Antatt: Regionrådet i Gardermoregionen',
  );
  const matrix = page.locator('#vedtak');
  await expect(matrix.getByText('antatt: kilden sier ikke hvem som må vedta')).toHaveCount(7);
  await expect(matrix.getByText('antatt: kilden sier ikke hvem som vedtok')).toHaveCount(1);
  await expect(matrix).toContainText('at 7 organer må, er en antakelse');
  await page.goto('/vedtak/handlingsprogram-vedtatt-2021');
  await expect(page.getByRole('main').locator('header')).toContainText(
    '(antatt: kilden sier ikke hvem som vedtok)',
  );
  await expect(page.getByRole('main')).not.toContainText('23. april');
  await page.goto('/p/strategisk-naeringsplan-gardermoregionen/plan/r/1');
  await expect(page.getByRole('main')).not.toContainText('ntatt:');
});

test('a plan whose source names no decision is not said to be adopted', async ({ page }) => {
  await page.goto('/p/bedre-service-til-lavere-kostnad/plan');
  const main = page.getByRole('main');
  const header = main.locator('header');
  await expect(header).toContainText('Vedtak ikke kjent');
  await expect(header).toContainText('Kilden sier ikke om den er vedtatt, eller av hvem');
  await expect(page.locator('#vedtak')).toContainText(
    'Kilden sier ikke om revisjonen er vedtatt, eller av hvem.',
  );
  await expect(page.locator('#mangler')).toContainText(
    'Kilden sier ikke om planen er vedtatt, eller av hvem.',
  );
  // A kind of gap that names nothing is a sentence: no heading has nothing below it.
  for (const heading of await page.locator('#mangler h3').all()) {
    await expect(heading.locator('..').locator('li, p').first()).toBeVisible();
  }
});

test('what became of measures since a made-up revision is marked, and what is made up is counted once', async ({
  page,
}) => {
  await page.goto(kongsberg);
  const header = page.getByRole('main').locator('header');
  await expect(header).toContainText('10 av 15 tiltak er laget som eksempler');
  await expect(header).toContainText('Revisjon 1 er et eksempel.');
  const rows = page.locator('#tiltak tbody tr');
  await expect(rows).toHaveCount(15);
  await expect(rows.filter({ hasText: '(eksempel)' })).toHaveCount(15);
  await page.goto(changes);
  await expect(page.getByText('Revisjon 1 er laget for å vise')).toHaveCount(1);
  await expect(page.getByText(/laget som eksempler|av tiltakene er laget/)).toHaveCount(0);
});

test('a difference says why of every measure that is not as before', async ({ page }) => {
  await page.goto(`${changes}&endring=NEW`);
  const news = page.locator('[data-change]');
  await expect(news.first()).toBeVisible();
  const count = await news.count();
  await expect(news.filter({ hasText: 'Hvorfor: Handlingsplanen for 2020' })).toHaveCount(count);
  await expect(news.first()).toContainText('(begrunnelsen gjelder hele revisjonen)');
});

test('a programme without a plan says so, and leads back', async ({ page }) => {
  await page.goto('/p/vekst-i-kongsberg/plan?dato=2016-01-01');
  await expect(page.getByText('Programmet har ingen publisert handlingsplan')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Til programmet', exact: true }).click();
  await expect(page).toHaveURL(/\/p\/vekst-i-kongsberg\?dato=2016-01-01$/);
});

test('a printed timeline ends with its last bar', async ({ page }) => {
  await page.goto(`${kongsberg}?visning=tidslinje`);
  await expect(page.locator('[class*=timeline][role=group]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const timeline = page.locator('[class*=timeline][role=group]');
  await expect
    .poll(() =>
      timeline.evaluate((group) => {
        const bars = [...group.querySelectorAll('li svg')];
        const ends = bars.flatMap((svg) =>
          [...svg.querySelectorAll('rect, path')].map((part) => part.getBoundingClientRect().right),
        );
        const edge = Math.max(...bars.map((svg) => svg.getBoundingClientRect().right));
        return edge - Math.max(...ends);
      }),
    )
    .toBeLessThan(20);
});

test('a printed plan has no line that leaves the paper', async ({ page }) => {
  for (const path of [`${kongsberg}?dato=2020-10-15`, changes]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 960 });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, path).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});

test('a status set by hand long ago stands beside the one worked out, in list, board and timeline', async ({
  page,
}) => {
  const beside = /satt for hånd des\. 2020; beregnet: Forsinket/i;
  for (const view of ['', '?visning=tavle', '?visning=tidslinje']) {
    await page.goto(`${kongsberg}${view}`);
    await expect(page.getByText(beside).filter({ visible: true })).toHaveCount(1);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(kongsberg);
  await expect(page.getByText(beside).filter({ visible: true })).toHaveCount(1);
});

test('the difference marks the change apart from the measure: what is real is not made up because it is new', async ({
  page,
}) => {
  await page.goto(changes);
  const real = page.locator('[id="tiltak-1.4"]');
  await expect(real).toContainText('Nytt (eksempel)');
  await expect(real.getByText('Eksempel', { exact: true })).toHaveCount(0);
  const madeUp = page.locator('[id="tiltak-1.1"]');
  await expect(madeUp).toContainText('(eksempel)');
  await expect(madeUp.getByText('Eksempel', { exact: true })).toHaveCount(1);
});

test('the table behind the timeline marks what is made up, row by row', async ({ page }) => {
  await page.goto(`${kongsberg}?visning=tidslinje`);
  await page.getByText('Vis som tabell').click();
  const rows = page.locator('#tiltak details tbody tr');
  const answer = await page.request.get(
    '/api/v1/measures?plan=handlingsplan-kongsberg-2020&limit=100',
  );
  const { items } = (await answer.json()) as {
    items: readonly { readonly code: string; readonly illustrative: boolean }[];
  };
  const madeUp = items.filter(({ illustrative }) => illustrative).length;
  expect(madeUp).toBeGreaterThan(0);
  await expect(rows).toHaveCount(items.length);
  await expect(rows.getByText('Eksempel', { exact: true })).toHaveCount(madeUp);
});

test('on the page of a real measure, made-up ones that hang together with it are marked', async ({
  page,
}) => {
  await page.goto('/p/vekst-i-kongsberg/tiltak/F.1');
  await expect(page.locator('#sammenheng li', { hasText: '3.2' })).toContainText('Eksempel');
});

test('several decisions that asked for a plan are a list', async ({ page }) => {
  await page.goto('/p/strategisk-naeringsplan-gardermoregionen/plan');
  const asked = page.locator('dl > div', { hasText: 'Bestilt ved vedtak' });
  await expect(asked.locator('li')).toHaveCount(6);
});

test('a revision that was not there on the day leads to the one that was, and to today', async ({
  page,
}) => {
  await page.goto(`${kongsberg}/r/2?dato=2020-03-01`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vi fant ikke planen');
  await page.getByRole('link', { name: 'Se revisjon 1, som fantes den dagen' }).click();
  await expect(page).toHaveURL(/plan\?.*dato=2020-03-01/);
  await expect(page.getByRole('main')).toContainText('Revisjon 1');
  await page.goBack();
  await page.getByRole('link', { name: 'Se revisjon 2 slik den er i dag' }).click();
  await expect(page).toHaveURL(/\/r\/2(\?(?!.*dato=).*)?$/);
  await expect(page.getByRole('main').locator('header')).toContainText('Revisjon 2');
  // What is not there today either is not promised.
  await page.goto(`${kongsberg}/r/9?dato=2020-03-01`);
  await expect(page.getByRole('link', { name: /i dag/ })).toHaveCount(0);
});

test('one body is one, two decisions are both, and nothing is said of any of the stages', async ({
  page,
}) => {
  await page.goto('/p/strategisk-naeringsplan-gardermoregionen/plan/r/1');
  await expect(page.getByRole('main')).toContainText(/1 av 1 organ har vedtatt/);
  const answer = await page.request.get('/api/v1/decisions?limit=200');
  const { items } = (await answer.json()) as {
    items: readonly { readonly body?: { readonly slug: string } }[];
  };
  const bodies = items.flatMap(({ body }) => (body ? [body.slug] : []));
  const two = bodies.find((slug) => bodies.filter((each) => each === slug).length === 2) ?? '';
  await page.goto(`/organ/${two}`);
  await expect(page.getByRole('link', { name: /^Se begge vedtakene/ })).toBeVisible();
  await page.goto('/p/innovasjonsloft-ringeriksregionen/okonomi');
  await expect(page.getByRole('main')).toContainText(/ingenting om hva som er .* eller brukt/);
});

test('what was said of the gaps has a heading, and no colon before its own', async ({ page }) => {
  await page.goto(kongsberg);
  const gaps = page.locator('#mangler');
  await expect(gaps.getByRole('heading', { name: 'Om manglene', exact: true })).toBeVisible();
  await expect(gaps).not.toContainText('Om manglene:');
});

test('a start of which only the year is known fades through that year', async ({ page }) => {
  await page.goto(`${kongsberg}?visning=tidslinje`);
  const widthOf = (name: string) =>
    page
      .locator('#tiltak li', { hasText: name })
      .locator('svg[viewBox] rect')
      .first()
      .evaluate((bar) => bar.getBoundingClientRect().width);
  // 2.4 lasts through 2020.
  const wholeYear = await widthOf('2.4 ');
  expect(await widthOf('1.4 ')).toBeGreaterThan(wholeYear * 0.95);
});

test('a measure that was split up has nothing to reach next, and neighbours bear their marks', async ({
  page,
}) => {
  await page.goto('/p/vekst-i-kongsberg/tiltak/2.1');
  await expect(page.getByRole('main').locator('header')).not.toContainText('Neste milepæl');
  await page.goto('/p/vekst-i-kongsberg/tiltak/1.4');
  const before = page.getByRole('link', { name: /Forrige.*1\.3/ });
  await expect(before).toContainText('Eksempel');
});
