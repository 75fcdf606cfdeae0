import { expect, test } from '@playwright/test';

test.describe('what was decided', () => {
  test('from the menu to a decision, and to what came of it', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByText('Vedtak').click();
    await expect(page).toHaveURL('/vedtak');
    await page.getByRole('link', { name: 'Ringeriksregionen fikk omstillingsstatus' }).click();
    await expect(page).toHaveURL('/vedtak/omstillingsstatus-2013');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText('Ga programmet en periode')).toBeVisible();
    await expect(page.getByText('(kilden sier ikke hvilket organ)')).toBeVisible();
    await expect(page.getByText('Kilden oppgir ikke noe saksnummer.')).toBeVisible();
    await expect(page.locator('blockquote')).toContainText('fikk omstillingsstatus');
  });

  test('a filter is in the address, and the downloads hold the same rows', async ({ page }) => {
    await page.goto('/vedtak');
    await page
      .getByLabel('Program', { exact: true })
      .selectOption('strategisk-naeringsplan-gardermoregionen');
    await expect(page).toHaveURL(/program=strategisk-naeringsplan-gardermoregionen/);
    await page.getByLabel('Fra og med').fill('2020-06-01');
    await expect(page).toHaveURL(/fra=2020-06-01/);
    await expect(page.getByText('1 vedtak', { exact: true })).toBeVisible();
    await expect(page.getByText('Vedtak uten kjent dato er ikke med')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('link', { name: 'Handlingsprogrammet ble vedtatt' })).toBeVisible();
    const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
    const csv = await (await page.request.get(href ?? '')).text();
    expect(csv.trim().split('\r\n')).toHaveLength(1 + 1);
    await page.getByLabel('Søk i vedtakene').fill('finnesikke');
    await page.getByRole('button', { name: 'Nullstill filtre' }).click();
    await expect(page).toHaveURL('/vedtak');
  });

  test('a first day after the last is said where it was chosen, with a way out', async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() >= 400) refused.push(answer.url());
    });
    await page.goto('/vedtak?fra=2021-05-01&til=2020-01-01&program=vekst-i-kongsberg');
    const alert = page.getByRole('search').getByRole('alert');
    await expect(alert).toContainText(
      'Fra-datoen (1. mai 2021) er etter til-datoen (1. januar 2020)',
    );
    await expect(page.getByLabel('Fra og med')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('Noe gikk galt')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'CSV', exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Fjern datoene' }).click();
    await expect(page).toHaveURL('/vedtak?program=vekst-i-kongsberg');
    await expect(page.getByText(/^\d+ vedtak$/)).toBeVisible();
    await page.goto('/vedtak?fra=2021-05-01&til=2020-01-01');
    await page.getByRole('button', { name: 'Bytt om datoene' }).click();
    await expect(page).toHaveURL('/vedtak?fra=2020-01-01&til=2021-05-01');
    await expect(alert).toHaveCount(0);
    expect(refused).toEqual([]);
  });

  test('the six councils decided to have the plan made, and it was (R-1-2)', async ({ page }) => {
    await page.goto('/vedtak?q=felles');
    await expect(page.getByText('6 vedtak', { exact: true })).toBeVisible();
    await expect(
      page.getByText('Fikk en plan laget').and(page.locator(':not(option)')),
    ).toHaveCount(6);
    await expect(page.getByText('Dato ikke kjent')).toHaveCount(6);
    await page.getByRole('link', { name: /^Hurdal vedtok/ }).click();
    await page.getByRole('link', { name: 'Handlingsprogram for Gardermoregionen' }).first().click();
    await expect(page.getByText('Bestilt ved vedtak')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Hurdal vedtok/ }).first()).toBeVisible();
  });

  test('an earlier publication of a decision can be read', async ({ page }) => {
    await page.goto('/vedtak/omstillingsstatus-2013');
    await page
      .getByRole('link', { name: /Vis denne utgaven/ })
      .first()
      .click();
    await expect(page).toHaveURL(/kjent=/);
    await expect(page.getByText('Du ser det som var publisert')).toBeVisible();
    await page.getByRole('link', { name: 'Vis gjeldende utgave' }).click();
    await expect(page).toHaveURL('/vedtak/omstillingsstatus-2013');
  });

  for (const path of [
    '/vedtak/omstillingsstatus-2013',
    '/p/vekst-i-kongsberg',
    '/maltall/folkemengde',
  ]) {
    test(`${path} says that it did not understand of which moment one wants to see it`, async ({
      page,
    }) => {
      const heading = page.getByRole('heading', { level: 1 });
      await page.goto(`${path}?kjent=tull`);
      await expect(page.getByRole('status').filter({ hasText: '«tull»' })).toHaveText(
        '«tull» ble ikke forstått som en dag eller et tidspunkt. Du ser det som er publisert nå.',
      );
      await expect(heading).toBeVisible();
      await page.goto(`${path}?kjent=2999-01-01&lang=nn`);
      await expect(page.getByText('«2999-01-01» ligg fram i tid')).toBeVisible();
      await page.goto(path);
      await expect(heading).toBeVisible();
      await expect(page.getByText('Du ser det som er publisert nå.')).toHaveCount(0);
    });
  }

  test('a body says whom it is put together of, and names nobody', async ({ page }) => {
    await page.goto('/organ/omstillingsstyret-i-ringeriksregionen');
    await expect(page.getByText('fra næringslivet og fra kommunene')).toBeVisible();
    await expect(page.getByText('antallet er ikke oppgitt')).toHaveCount(4);
    await expect(page.getByText('Personer blir ikke navngitt.')).toBeVisible();
  });
});

test.describe('the story of a measure', () => {
  const first = '/p/vekst-i-kongsberg/tiltak/1.1';

  test('has plans, reports and milestones, the newest first', async ({ page }) => {
    await page.goto(first);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1.1 Velkommen');
    const story = page.locator('#historie ol > li');
    await expect(story.first()).toContainText('Melding');
    await expect(story.last()).toContainText('Nytt');
    await expect(story.filter({ hasText: 'Endret' })).toContainText('revisjon 2');
  });

  test('has the grant, by its decision, and what became of the money', async ({ page }) => {
    await page.goto('/p/vekst-i-kongsberg/tiltak/2.7');
    const story = page.locator('#historie > * ol > li, #historie ol > li');
    const grant = story.filter({ hasText: 'Penger: Tilsagn' });
    await expect(grant).toHaveCount(1);
    await expect(grant).toContainText('27. mai 2020');
    await expect(grant).toContainText('2020: 300 000 kr fra');
    await expect(grant).toContainText('2021: 300 000 kr fra');
    await expect(story.filter({ hasText: 'Penger: Tilbakeført' })).toContainText('40 000 kr til');
    await expect(story.filter({ hasText: 'Rettet etter revisjon.' })).toContainText('287 450 kr');
    await grant.getByRole('link', { name: /Eksempelfondet gir/ }).click();
    await expect(page).toHaveURL('/vedtak/eksempel-tilskudd-fra-eksempelfondet');
    await expect(page.getByText('for 2020', { exact: true })).toBeVisible();
    await expect(page.getByText('for 2021', { exact: true })).toBeVisible();
  });

  test('has on a day only the money that had come to something', async ({ page }) => {
    await page.goto('/p/vekst-i-kongsberg/tiltak/2.7?dato=2020-06-01');
    const story = page.locator('#historie');
    await expect(story).toContainText('Penger: Tilsagn');
    await expect(story).not.toContainText('Penger: Brukt');
  });

  test('says that it is made up, and a true one does not', async ({ page }) => {
    await page.goto(first);
    await expect(page.getByText('Det er ikke et faktum om en virkelig kommune.')).toBeVisible();
    await page.goto('/p/internasjonale-drammen/tiltak/1');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mentorordningen');
    await expect(page.getByText('Eksempel', { exact: true })).toHaveCount(0);
  });

  test('says on a day that only the revision of that day was made up', async ({ page }) => {
    const tag = page.locator('header').getByText('Eksempel', { exact: true });
    const said = page.getByText('Revisjon 1 er laget for å vise hvordan dette virker.');
    await page.goto('/p/vekst-i-kongsberg/tiltak/F.1?dato=2020-03-01');
    await expect(said).toBeVisible();
    await expect(tag).toHaveCount(1);
    await page.goto('/p/vekst-i-kongsberg/tiltak/F.1');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('F.1');
    await expect(said).toHaveCount(0);
    await expect(tag).toHaveCount(0);
  });

  test('begins with the reason when it was stopped', async ({ page }) => {
    await page.goto('/p/vekst-i-kongsberg/tiltak/1.2');
    const reason = page.getByText('Kan ikke gjennomføres så lenge arrangementer er stengt').first();
    const status = page.getByRole('region', { name: 'Status' });
    const [above, below] = [await reason.boundingBox(), await status.boundingBox()];
    expect(above?.y ?? Infinity).toBeLessThan(below?.y ?? 0);
  });

  test('the keys lead to the measure before and after', async ({ page }) => {
    await page.goto(first);
    await expect(page.getByRole('link', { name: /Neste tiltak/ })).toBeVisible();
    await page.keyboard.press('Control+ArrowRight');
    await expect(page).toHaveURL('/p/vekst-i-kongsberg/tiltak/1.2');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('Control+ArrowLeft');
    await expect(page).toHaveURL(first);
    // In a field, they move by a word.
    await page.locator('input[type=date]').focus();
    await page.keyboard.press('Control+ArrowRight');
    await expect(page).toHaveURL(first);
  });

  test('the keys walk the list that the reader came from, and the way back leads to it', async ({
    page,
  }) => {
    const list = '/p/vekst-i-kongsberg/plan?innsats=2&sorter=-title';
    await page.goto(list);
    const titles = page.locator('#tiltak tbody th a');
    await expect(titles.first()).toBeVisible();
    const wanted = await titles.allTextContents();
    expect(wanted.length).toBeGreaterThan(2);
    await titles.first().click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText(wanted[0] ?? '?');
    for (const title of wanted.slice(1)) {
      await page.keyboard.press('Control+ArrowRight');
      await expect(heading).toContainText(title);
    }
    await expect(page).toHaveURL(/innsats=2&sorter=-title/);
    await expect(page.getByRole('link', { name: /Neste tiltak/ })).toHaveCount(0);
    await page.reload();
    const count = String(wanted.length);
    await expect(page.getByText(`Tiltak ${count} av ${count} i listen du kom fra.`)).toBeVisible();
    await page.keyboard.press('Control+ArrowLeft');
    await expect(heading).toContainText(wanted.at(-2) ?? '?');
    await page.getByRole('link', { name: 'Tilbake til listen' }).click();
    await expect(page).toHaveURL(list);
    await expect(titles).toHaveText(wanted);
  });

  test('the keys walk an earlier revision for who came from it', async ({ page }) => {
    await page.goto('/p/vekst-i-kongsberg/plan/r/1?sorter=-position');
    const titles = page.locator('#tiltak tbody th a');
    await expect(titles.first()).toBeVisible();
    const links = await titles.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    await titles.first().click();
    await expect(page).toHaveURL(links[0] ?? '?');
    await expect(page.getByText(`Tiltak 1 av ${String(links.length)}`)).toBeVisible();
    await page.keyboard.press('Control+ArrowRight');
    await expect(page).toHaveURL(links[1] ?? '?');
    await page.getByRole('link', { name: 'Tilbake til listen' }).click();
    await expect(page).toHaveURL('/p/vekst-i-kongsberg/plan/r/1?sorter=-position');
  });

  test('stands as it stood on a day', async ({ page }) => {
    await page.goto(`${first}?dato=2020-03-15`);
    await expect(page.getByText('I gang').first()).toBeVisible();
    await expect(page.locator('#historie')).not.toContainText('Fullført');
  });

  test('one that is not there is said to be not there', async ({ page }) => {
    await page.goto('/p/vekst-i-kongsberg/tiltak/99');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi fant ikke tiltaket');
  });
});

test.describe('the money of a programme', () => {
  const ringerike = '/p/innovasjonsloft-ringeriksregionen/okonomi';

  test('"ca" stays "ca" in every year and in the sum, and what was spent is said not to be known', async ({
    page,
  }) => {
    await page.goto(ringerike);
    const table = page.getByRole('table', { name: 'Per år og kilde' });
    await expect(table.getByText('ca. 2 000 000 kr')).toHaveCount(6);
    await expect(table.getByText('ca. 12 000 000 kr')).toHaveCount(1);
    await expect(page.getByText('Kilden sier ikke hva som ble brukt.')).toBeVisible();
    await expect(table.getByText('0 kr', { exact: true })).toHaveCount(0);
  });

  test('the entries add up to the page, to the øre, in the list and in the file', async ({
    page,
  }) => {
    const answer = await page.request.get(
      '/api/v1/programmes/innovasjonsloft-ringeriksregionen/funding',
    );
    const overview = (await answer.json()) as { totals: { stage: string; amount: number }[] };
    const planned = overview.totals.find(({ stage }) => stage === 'PLANNED')?.amount;
    await page.goto(ringerike);
    const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
    const [head = '', ...rows] = (await (await page.request.get(href ?? '')).text())
      .trim()
      .split('\r\n');
    const place = head.split(',').indexOf('amount.amount');
    // In øre, so that nothing is lost on the way.
    const inOre = rows.map((row) => Number((row.split(',')[place] ?? '').replace('.', '')));
    expect(inOre.reduce((sum, each) => sum + each, 0)).toBe(Math.round((planned ?? 0) * 100));
    await expect(page.locator('#poster tbody tr')).toHaveCount(rows.length);
  });

  test('"ca 2 millioner" of a year leads on to what was decided and done, as far as anybody knows', async ({
    page,
  }) => {
    await page.goto(ringerike);
    await expect(page.getByRole('heading', { name: 'Planlagt hvert år (ca.)' })).toBeVisible();
    await page
      .getByRole('row', { name: /2016/ })
      .first()
      .getByRole('link', { name: 'Vedtaket er ikke kjent. Se hva vi vet' })
      .click();
    await expect(page).toHaveURL(/#videre$/);
    const trail = page.locator('#videre');
    await expect(trail).toContainText('Kilden sier ikke hvilket vedtak disse pengene kommer fra');
    await expect(
      trail.getByRole('link', { name: 'Omstillingsprogrammet 2014–2019' }),
    ).toBeVisible();
    await trail.getByRole('link', { name: 'Ringeriksregionen fikk omstillingsstatus' }).click();
    await expect(page).toHaveURL('/vedtak/omstillingsstatus-2013');
  });

  test('what had only not happened yet is not said to be unknown', async ({ page }) => {
    const unknown = page.getByText('Kilden sier ikke hva som ble brukt.');
    await page.goto('/p/vekst-i-kongsberg/okonomi?dato=2020-06-01');
    await expect(page.getByText('Ingenting var ført som brukt ennå den dagen.')).toBeVisible();
    await expect(unknown).toHaveCount(0);
    await page.goto('/p/vekst-i-kongsberg/okonomi?dato=2019-06-01');
    await expect(
      page.getByText('Ingenting var ført om penger i programmet den dagen'),
    ).toBeVisible();
    await page.goto(`${ringerike}?dato=2019-06-01`);
    await expect(unknown).toBeVisible();
  });

  test('a picture sets grants against what was spent of them, and both plans are explained', async ({
    page,
  }) => {
    await page.goto('/p/vekst-i-kongsberg/okonomi');
    const picture = page.locator('#figur');
    await expect(picture).toContainText('Brukt av tilsagnet: 287 450 kr');
    await expect(picture).not.toContainText('437 450');
    await expect(page.getByText('så de to blir aldri lagt sammen')).toBeVisible();
    const use = page.getByRole('table', { name: 'Hva pengene går til' });
    await expect(use.getByRole('row', { name: /2\.6/ })).toContainText('inntil 250 000 kr');
    await page.goto('/p/vekst-i-kongsberg/plan');
    await expect(page.getByRole('row', { name: /2\.6/ })).toContainText('inntil 250 000 kr');
  });

  test('a sum leads to its entries', async ({ page }) => {
    await page.goto(ringerike);
    await page
      .getByRole('row', { name: /2016/ })
      .first()
      .getByRole('link', { name: /ca\. 2/ })
      .click();
    await expect(page).toHaveURL(/aar=2016/);
    await expect(page).toHaveURL(/#poster$/);
    await expect(page.getByText('1 post', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText('1 post', { exact: true })).toBeVisible();
  });

  test('an amount that nobody gives is said, never shown as nought', async ({ page }) => {
    await page.goto('/p/internasjonale-drammen/okonomi');
    const table = page.getByRole('table', { name: 'Per år og kilde' });
    await expect(table.getByText('beløp ikke oppgitt', { exact: true })).toHaveCount(2);
    await expect(page.getByText('2018 og 2019:').first()).toBeVisible();
    await expect(table.getByText(/\b0 kr/)).toHaveCount(0);
  });

  test('whatever follows from made-up money is marked where it stands', async ({ page }) => {
    await page.goto('/p/vekst-i-kongsberg/okonomi');
    const tag = page.getByText('Eksempel', { exact: true });
    for (const one of [
      page.locator('#varsler li').filter({ hasText: 'etter 2021' }),
      page.locator('#egenandel li').filter({ hasText: 'Regelen er brutt.' }),
      page.locator('#figur'),
      page.getByRole('row', { name: /Alle år/ }),
      page.locator('header dl > div').filter({ hasText: 'Rest' }),
    ]) {
      await expect(one).toHaveCount(1);
      await expect(one.filter({ has: tag })).toBeVisible();
    }
    const marked = page.locator('#poster tbody tr').filter({ has: tag });
    await expect(marked).toHaveCount(await page.locator('#poster tbody tr').count());
    await page
      .locator('#poster')
      .getByRole('link', { name: /Eksempelfondet gir/ })
      .first()
      .click();
    await expect(page).toHaveURL('/vedtak/eksempel-tilskudd-fra-eksempelfondet');
    await expect(page.getByText('0000/1')).toBeVisible();
  });

  test('a programme leads to its decisions and its money', async ({ page }) => {
    await page.goto('/p/innovasjonsloft-ringeriksregionen');
    await page.getByRole('link', { name: 'Se hele økonomien' }).click();
    await expect(page).toHaveURL(ringerike);
    await page.goto('/p/innovasjonsloft-ringeriksregionen');
    await page.getByRole('link', { name: /i vedtaksregisteret/ }).click();
    await expect(page).toHaveURL('/vedtak?program=innovasjonsloft-ringeriksregionen');
  });
});

test('where every amount is an example, all of them are said to be', async ({ page }) => {
  await page.goto('/p/vekst-i-kongsberg/okonomi');
  await expect(page.getByText('Alle beløpene er eksempler')).toBeVisible();
});

test('a measure without entries leads to none, and a filter shows what the address chose', async ({
  page,
}) => {
  await page.goto('/p/vekst-i-kongsberg/tiltak/1.4');
  const budget = page.locator('#budsjett');
  await expect(budget).toContainText('Ingenting er ført som gitt eller brukt til tiltaket.');
  await expect(budget.getByRole('link', { name: 'Se hva som er gitt' })).toHaveCount(0);
  await page.goto('/p/vekst-i-kongsberg/okonomi?tiltak=1.4#poster');
  await expect(page.getByLabel('Tiltak', { exact: true })).toHaveValue('1.4');
});

test('behind a rule on who pays there is no nought for what nobody knows', async ({ page }) => {
  await page.goto('/p/vekst-i-kongsberg/okonomi');
  const rules = page.locator('#egenandel');
  await expect(rules).not.toContainText('betaler 0');
  const numbers = rules.locator('details', { hasText: 'Tallene bak' }).first();
  await numbers.locator('summary').click();
  await expect(numbers).toContainText(/Til sammen: 450\s000\skr.*Egne midler150\s000\skr/);
  await expect(numbers).toContainText(/Andres midler300\s000\skr/);
  await expect(numbers).not.toContainText(/\D0\skr/);
});
