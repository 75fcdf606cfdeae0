import { expect, test, type Locator, type Page } from '@playwright/test';

interface Series {
  readonly points: readonly { readonly period: string; readonly value?: number }[];
}

const ringerike = 'omr=ringeriksregionen&grenser=2024-01-01&fra=2013&til=2025';

/** The digits of a number as it is written for readers. */
function digits(text: string): string {
  return text.replace(/[^\d]/g, '');
}

/** Period and figure of each row of the table. */
async function rowsOf(page: Page): Promise<readonly string[]> {
  const table = page.getByRole('table', { name: 'Tallene som tabell' });
  // The table comes after the rest of the page.
  await expect(table.locator('tbody tr').first()).toBeVisible();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const period = await row.locator('th').innerText();
      return `${period} ${digits(await row.locator('td').first().innerText())}`;
    }),
  );
}

test('the population of the Ringerike region is the same in the sentence, the table, the CSV and the API', async ({
  page,
}) => {
  await page.goto(`/maltall/folkemengde?${ringerike}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Folkemengde: Ringeriksregionen',
  );
  await expect(
    page.getByText(/^42\s307 i 2013 → 45\s901 i 2025, opp 3\s594 \(8,5\s%\)$/),
  ).toBeVisible();

  await page.locator('summary', { hasText: 'Tallene som tabell' }).click();
  await expect(page).toHaveURL(/visning=tabell/);
  const shown = await rowsOf(page);
  expect(shown).toHaveLength(13);
  expect(shown[0]).toBe('2013 42307');
  expect(shown[12]).toBe('2025 45901');

  const json = await page.getByRole('link', { name: 'JSON' }).getAttribute('href');
  const answer = (await (await page.request.get(json ?? '')).json()) as Series;
  expect(answer.points.map(({ period, value }) => `${period} ${String(value)}`)).toEqual(shown);

  const csv = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
  const [head = '', ...lines] = (await (await page.request.get(csv ?? '')).text())
    .trim()
    .split('\r\n');
  const columns = head.split(',');
  const cells = lines.map((line) => line.split(','));
  const read = cells.map(
    (row) => `${row[columns.indexOf('period')] ?? ''} ${row[columns.indexOf('value')] ?? ''}`,
  );
  expect(read).toEqual(shown);
});

test('Drammen has its figure of 2013 on the borders of 2024', async ({ page }) => {
  await page.goto(
    '/maltall/folkemengde?omr=drammen&grenser=2024-01-01&fra=2013&til=2013&visning=tabell',
  );
  await expect(page.getByText(/^95\s683 i 2013$/)).toBeVisible();
  expect(await rowsOf(page)).toEqual(['2013 95683']);
});

test('the picture is read by arrow keys, and what stands there is said in words', async ({
  page,
}) => {
  await page.goto(`/maltall/folkemengde?${ringerike}`);
  const picture = page.getByRole('group', { name: 'Folkemengde som figur' });
  const said = picture.locator('xpath=following-sibling::*[@role="status"]');
  await expect(said).toHaveText(/^2025: 45\s901 personer$/);
  const last = picture.getByRole('img', { name: /^2025:/ });
  await last.focus();
  await page.keyboard.press('Home');
  await expect(said).toHaveText(/^2013: 42\s307 personer$/);
  await expect(picture.getByRole('img', { name: /^2013:/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^2014: 42\s735 personer$/);
  await page.keyboard.press('End');
  await expect(last).toBeFocused();
  // One stop for the tab key: the next one is outside the picture.
  await page.keyboard.press('Tab');
  await expect(picture.locator(':focus')).toHaveCount(0);
});

test('on a telephone the lines have the room, and a key above them says which is which', async ({
  page,
}) => {
  const plotShare = (picture: Locator) =>
    picture.locator('svg').evaluate((svg) => {
      const grid = [...svg.querySelectorAll('line')].map(
        (line) => line.getBoundingClientRect().width,
      );
      return Math.max(...grid) / svg.getBoundingClientRect().width;
    });
  const named = (name: RegExp) => page.getByRole('listitem').filter({ hasText: name });

  await page.goto('/maltall/folkemengde?omr=kongsberg&mot=drammen');
  const picture = page.getByRole('group', { name: 'Folkemengde som figur' });
  await expect(picture.getByText(/^Kongsberg 29\s169$/)).toBeVisible();
  await expect(named(/^\d?\s*Drammen [\d\s]+$/)).toHaveCount(0);

  await page.setViewportSize({ width: 320, height: 800 });
  for (const name of [
    /^1\s*Drammen 106\s013$/,
    /^2\s*Mål \(eksempel\) 30\s623$/,
    /^3\s*Framskriving \(eksempel\) 29\s810$/,
    /^4\s*Kongsberg 29\s169$/,
  ]) {
    await expect(named(name)).toBeVisible();
  }
  await expect(picture.getByText(/^Kongsberg 29/)).toHaveCount(0);
  expect(await plotShare(picture)).toBeGreaterThan(0.7);
});

test('areas are compared, taken away again, and all of it stands in the address', async ({
  page,
}) => {
  await page.goto('/maltall/folkemengde?omr=hole');
  await page.getByText('Sammenlign med flere').click();
  const field = page.getByLabel('Navn på kommune, fylke eller region').last();
  await field.fill('jevnaker');
  await page.getByRole('button', { name: /^Jevnaker/ }).click();
  await expect(page).toHaveURL(/omr=hole&mot=jevnaker/);
  const picture = page.getByRole('group', { name: 'Folkemengde som figur' });
  await expect(
    picture.getByRole('img', { name: /^Jevnaker, 2013: 6\s444 personer$/ }),
  ).toBeVisible();
  await page.reload();
  await expect(picture.getByRole('img', { name: /^Jevnaker, 2013:/ })).toBeVisible();
  await page.getByRole('button', { name: 'Ta bort Hole' }).click();
  await expect(page).toHaveURL(/omr=jevnaker$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Folkemengde: Jevnaker');
});

test('a municipality has a place among the others of its county, and each has a page', async ({
  page,
}) => {
  await page.goto('/maltall/vekst-i-folkemengden?omr=kongsberg&til=2025');
  const section = page.locator('#sammenligning');
  const place = section.getByText(/ummer \d+ av \d+ kommuner i Buskerud i \d{4}\./);
  const [, rank, all, year] =
    /ummer (\d+) av (\d+) kommuner i Buskerud i (\d{4})/.exec(await place.innerText()) ?? [];
  const list = section.getByRole('list', { name: /kommunene i Buskerud/ });
  await expect(list).toBeHidden();
  const summary = section.getByText(`Alle ${String(all)} kommunene i Buskerud i ${String(year)}`);
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(Number(all));
  const own = list.locator('li[aria-current]');
  await expect(own).toContainText(new RegExp(`^${String(rank)}\\. Kongsberg \\(dette området\\)`));
  // A group that it is no part of says nothing of it.
  await expect(section).not.toContainText('Glåmdal');
  await list.getByRole('link', { name: 'Hole' }).click();
  await expect(page).toHaveURL(/\/maltall\/vekst-i-folkemengden\?omr=hole$/);
  await expect(page.locator('#sammenligning')).toContainText(
    /ummer \d+ av \d+ kommuner i Buskerud/,
  );
});

test('a sum that lacks parts is no figure, and the page says how many there are', async ({
  page,
}) => {
  await page.goto('/maltall/folkemengde?omr=more-og-romsdal&grenser=2024-01-01&visning=tabell');
  await expect(page.getByRole('row', { name: /^2023/ })).toContainText('25 av 27 deler har tall');
  await expect(page.getByRole('row', { name: /^2023/ }).locator('td').first()).toHaveText('–');
  const points = page.getByRole('group', { name: 'Folkemengde som figur' }).getByRole('img');
  await expect(points.first()).toHaveAccessibleName(/^2024:/);
});

test('the page tells how a figure was worked out, in words that have its numbers', async ({
  page,
}) => {
  await page.goto(`/maltall/folkemengde?${ringerike}`);
  const steps = page.locator('#utregning li');
  await expect(steps).toHaveText([
    /^Delene legges sammen: Hole 7\s065, Jevnaker 7\s043 og Ringerike 31\s793\. Det blir 45\s901\.$/,
  ]);
});

test('a target is held against the figures as the API does it, and earlier targets are kept', async ({
  page,
}) => {
  await page.goto('/maltall/folkemengde?omr=kongsberg');
  const explanation = await page.request.get(
    '/api/v1/indicators/folkemengde/explain?area=kongsberg&areaBasis=HARMONISED',
  );
  const { assessment } = (await explanation.json()) as {
    assessment: { status: string; observed: { value: number }; expected: { value: number } };
  };
  expect(assessment.status).toBe('ON_TRACK');
  const away = Math.round(assessment.observed.value - assessment.expected.value);
  const line = page.locator('header p', { hasText: 'I rute' });
  await expect(line).toContainText(
    new RegExp(`i 2026, ${String(Math.abs(away))} under målbanen \\(29\\s429\\)`),
  );
  await expect(page.getByText('Mål (eksempel) 30\u00a0623').first()).toBeVisible();
  await expect(page.locator('#maal ol > li')).toHaveCount(2);
});

test('an area that is no more is shown as it was reported', async ({ page }) => {
  await page.goto('/maltall/folkemengde?omr=agdenes');
  await expect(page.getByText('Ingen tall for Agdenes')).toBeVisible();
  await page.getByRole('button', { name: 'Vis slik tallene ble meldt' }).click();
  await expect(page).toHaveURL(/grenser=meldt/);
  await expect(page.getByText('Det er ingen tall for Agdenes')).toBeVisible();
});

test('the picture has an address that stays, wide enough, with its title, its source and its licence', async ({
  page,
}) => {
  await page.goto(`/maltall/folkemengde?${ringerike}`);
  const addressOf = async (format: string) =>
    (await page.getByRole('link', { name: format, exact: true }).getAttribute('href')) ?? '';
  const svg = await page.request.get(await addressOf('SVG'));
  expect(svg.headers()['content-type']).toContain('image/svg+xml');
  expect(await svg.text()).toContain('Folkemengde: Ringeriksregionen');
  expect(await svg.text()).toContain('Lisens: CC BY 4.0');
  const png = await (await page.request.get(await addressOf('PNG'))).body();
  const widthAt = 16;
  expect(png.readUInt32BE(widthAt)).toBeGreaterThanOrEqual(1000);
  // Opened by itself, it is drawn with nothing but what the policy lets through.
  await page.goto(await addressOf('SVG'));
  await expect(page.locator('svg > title')).toHaveText('Folkemengde: Ringeriksregionen');
});

test('an area and a programme lead to the figures', async ({ page }) => {
  await page.goto('/omraader/ringeriksregionen');
  await page.getByRole('link', { name: 'Folkemengde: Ringeriksregionen' }).click();
  await expect(page).toHaveURL('/maltall/folkemengde?omr=ringeriksregionen');
  await page.goto('/p/innovasjonsloft-ringeriksregionen');
  await page.getByRole('link', { name: 'Folkemengde: Ringeriksregionen' }).click();
  await expect(page).toHaveURL('/maltall/folkemengde?omr=ringeriksregionen');
});

test('R-2-18: what is expected is told apart from what was counted, in the picture, in the table and in words', async ({
  page,
}) => {
  await page.goto('/maltall/folkemengde?omr=kongsberg&visning=tabell');
  const table = page.getByRole('table', { name: 'Tallene som tabell' });
  await expect(table.getByRole('columnheader', { name: 'Framskriving (eksempel)' })).toBeVisible();
  const row = table.getByRole('row', { name: /^2027/ });
  await expect(row.getByRole('cell').nth(0)).toHaveText('–');
  await expect(row.getByRole('cell').nth(1)).toContainText('29 330');
  await expect(
    page.getByRole('img', { name: /^Framskriving \(eksempel\) 2027: 29 330/ }),
  ).toHaveCount(1);
  await expect(page.getByText(/^Global pandemi: fra 2020/)).toBeVisible();
  await page.goto('/maltall/folkemengde?omr=glamdal');
  await expect(page.locator('#framskriving strong').first()).toHaveText('−1,5 % fram mot 2010');
  await expect(page.getByText('kilden sier det ikke').first()).toBeVisible();
});

test('R-2-14: a comparison without figures is told as its source says it, and not worked out', async ({
  page,
}) => {
  await page.goto('/maltall/utdanningsniva?omr=kongsvinger');
  await expect(
    page.getByText('Kilden sier at hver kommune i Glåmdal ligger under landsgjennomsnittet.'),
  ).toBeVisible();
  await expect(page.getByText(/^Området har ingen tall\./)).toBeVisible();
});

test('R-0-13: made-up figures say that they are an example in the sentence, the picture and the table', async ({
  page,
}) => {
  await page.goto('/maltall/skapte-og-sikrede-arbeidsplasser?omr=ringeriksregionen&visning=tabell');
  await expect(page.locator('header').getByText('Eksempel', { exact: true })).toHaveCount(2);
  await expect(
    page.getByRole('columnheader', { name: 'Ringeriksregionen (eksempel)' }),
  ).toBeVisible();
  await expect(page.getByText('Tallene for Ringeriksregionen er et eksempel.')).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^2019: 79 arbeidsplasser \(eksempel\)$/ }),
  ).toHaveCount(1);
  await expect(page.locator('#maal')).toContainText('Dagen er antatt: kilden sier ikke fra når.');
  await expect(page.locator('#maal').getByText('Eksempel', { exact: true })).toHaveCount(0);
  // Real figures say nothing of the kind.
  await page.goto('/maltall/folkemengde?omr=hole&visning=tabell');
  await expect(page.getByRole('columnheader', { name: 'Hole', exact: true })).toBeVisible();
  await expect(page.getByText(/eksempel/i)).toHaveCount(0);
});

test('R-2-18: what was expected is held against what came, or the page says why it is not', async ({
  page,
}) => {
  await page.goto('/maltall/nye-virksomheter?omr=kongsberg');
  await expect(
    page.getByText('Framskrevet 178 i 2023, ble 169. 9 under framskrivingen.'),
  ).toBeVisible();
  await page.goto('/maltall/folkemengde?omr=glamdal');
  const told = page.locator('#framskriving');
  await expect(told).toContainText('fra 2006 til 2010');
  await expect(told).toContainText('Kilden sier ikke hvilket år endringen er regnet fra');
});

test('R-2-17: what a source says of figures that it does not give stands where the figures would', async ({
  page,
}) => {
  await page.goto('/maltall/yrkesfrekvens?omr=glamdal');
  await expect(
    page.getByText(/^1999: Yrkesfrekvensen økte gjennom hele 1990-tallet/),
  ).toBeVisible();
});

test('figures that are handed in are told of, and what they say is not', async ({ page }) => {
  await page.goto('/maltall/sysselsatte-i-eksisterende-bedrifter?omr=kongsberg&visning=tabell');
  const line = page.locator('header p', {
    hasText: 'Tall for 2025 er sendt inn og venter på godkjenning.',
  });
  await expect(line).toBeVisible();
  await expect(line).toContainText('Eksempel');
  await expect(page.getByRole('row', { name: /^2024/ })).toContainText(/9\s790/);
  const answer = await page.request.get(
    '/api/v1/indicators/sysselsatte-i-eksisterende-bedrifter/submissions?area=kongsberg',
  );
  const { submissions } = (await answer.json()) as { submissions: readonly unknown[] };
  expect(submissions).toHaveLength(1);
  expect(await answer.text()).not.toContain('9860');
  await expect(page.getByText(/9\s860/)).toHaveCount(0);
  await page.goto(
    '/maltall/sysselsatte-i-eksisterende-bedrifter?omr=kongsberg&dato=2026-01-01&lang=en',
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('await approval')).toHaveCount(0);
});

test('R-4-2: what is worked out tells its formula in words, the figures that go in, and each step', async ({
  page,
}) => {
  await page.goto(
    '/maltall/folketilvekst?omr=ringeriksregionen&grenser=2024-01-01&fra=2014&til=2025&visning=tabell',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Folketilvekst siste år per 1. januar: Ringeriksregionen',
  );
  const rows = await rowsOf(page);
  expect(rows).toHaveLength(12);
  expect(rows[0]).toBe('2014 428');
  const how = page.locator('#utregning');
  await expect(how.getByText('endring(Folkemengde, 1)', { exact: true })).toBeVisible();
  const steps = how.locator('ol li');
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(1)).toContainText('Hole 7\u00a0065, Jevnaker 7\u00a0043');
  await expect(steps.nth(2)).toHaveText(/^45\s901 minus 45\s\d{3} er \d+\.$/);
  await how.locator('summary', { hasText: 'Tallene som inngår' }).click();
  const inputs = how.getByRole('table', { name: 'Tallene som inngår' });
  await expect(inputs.getByRole('columnheader', { name: 'Folkemengde' })).toBeVisible();
  await expect(inputs.getByRole('row', { name: /^2025/ })).toContainText(/45\s901/);
});

test('the list of indicators begins with what there is to read for the area, and leads on from the rest', async ({
  page,
}) => {
  await page.goto('/maltall');
  const groups = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(groups).toHaveText([
    'Med tall eller mål for Norge',
    'Med mål andre steder',
    'Uten tall for Norge',
  ]);
  const here = page.getByRole('region', { name: 'Med tall eller mål for Norge' });
  await expect(here.getByRole('link', { name: 'Folkemengde', exact: true })).toBeVisible();
  await expect(here.getByText('Ingen tall for')).toHaveCount(0);
  const rest = page.getByRole('region', { name: 'Uten tall for Norge' });
  await expect(rest.getByText(/Mål for/)).toHaveCount(0);
  const row = page
    .getByRole('region', { name: 'Med mål andre steder' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Innflytting', exact: true }) });
  await expect(row.getByText('Ingen tall for Norge.')).toBeVisible();
  const onward = row.getByRole('link', { name: 'Kongsberg', exact: true });
  await onward.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Innflytting: Kongsberg');
});

test('the list of a programme is for the area of the programme until another is chosen', async ({
  page,
}) => {
  await page.goto('/maltall');
  await page.getByLabel('Program', { exact: true }).selectOption('Vekst i Kongsberg');
  await expect(page).toHaveURL(/program=vekst-i-kongsberg/);
  await expect(
    page.getByText('Tallene gjelder Kongsberg, som programmet gjelder for.'),
  ).toBeVisible();
  const groups = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(groups).toHaveText(['Med tall eller mål for Kongsberg']);
  await page.goto('/maltall?program=vekst-i-kongsberg&omr=norge');
  await expect(page.getByText('Tallene gjelder Norge.')).toBeVisible();
  await expect(groups).toHaveText(['Med tall eller mål for Norge', 'Med mål andre steder']);
});

test('the steps tell what the way asks for now from what the target asks for in the end', async ({
  page,
}) => {
  await page.goto('/maltall/folkemengde?omr=kongsberg');
  const how = page.locator('#utregning');
  const compared = how.locator('ol li').filter({ hasText: 'skal være minst' });
  await expect(compared).toHaveCount(2);
  await expect(compared.nth(0)).toContainText(/målbanen i 2026: ikke nådd\.$/);
  await expect(compared.nth(1)).toContainText(/målet for 2030: ikke nådd\.$/);
  const data = how.locator('p', { has: page.locator('a[href*="/explain?"]') });
  await expect(data).toContainText('Lenken åpner data for maskiner (JSON).');
});
