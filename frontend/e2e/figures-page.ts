import type { Locator } from '@playwright/test';

import pageWords from '../src/i18n/nb/indicator.json' with { type: 'json' };
import { formatReportPeriod } from '../src/lib/report-period';
import {
  decimal,
  missingCodes,
  missingInput,
  reasonOf,
  unanswered,
  uniquely,
  type Figures,
} from './figures';

/** The words of a page for why there is no figure, each with its code. */
const reasons = uniquely([
  ...missingCodes.map((code) => [pageWords.missing[code], code] as const),
  ...unanswered.map((code) => [pageWords.undefined[code], code] as const),
  ...missingCodes.map(
    (code) =>
      [
        pageWords.undefined[missingInput].replace('{{reason}}', pageWords.missing[code]),
        reasonOf(code, missingInput),
      ] as const,
  ),
]);

/** A number as a page in bokmål writes it, without what it says about it; undefined when there is none. */
export function fromPage(cell: string): string | undefined {
  const number = /[−-]?\d[\d\s]*(?:,\d+)?/.exec(cell)?.[0];
  return number && decimal(number.replace(/\s/g, '').replace('−', '-').replace(',', '.'));
}

/** The codes that the notes of a row give for an area: each is a sentence of its own. */
function reasonsIn(notes: string, prefix: string): readonly string[] {
  return [...reasons]
    .filter(([words]) => ` ${notes} `.replaceAll('. ', '.  ').includes(` ${prefix}${words}. `))
    .map(([, code]) => code);
}

/** The figures of a column of a table, with why there are none where it says so. */
export async function columnOf(
  table: Locator,
  column: number,
  prefix: string,
  periods: Iterable<string>,
): Promise<Figures> {
  const rows = await table.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      period: row.getAttribute('data-key') ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    })),
  );
  const wanted = new Set(periods);
  return new Map(
    rows
      .filter(({ period }) => wanted.has(period))
      .map(({ period, cells }) => {
        const told = [fromPage(cells[column] ?? ''), ...reasonsIn(cells.at(-1) ?? '', prefix)];
        return [period, told.filter(Boolean).join(' and ') || 'nothing'];
      }),
  );
}

/** Why an area has no figures, as the list of periods without any below a picture has it: the periods from one to another. */
export function fromGaps(items: readonly string[], name: string, figures: Figures): Figures {
  const periods = [...figures.keys()];
  const words = periods.map((period) => formatReportPeriod(period, 'nb'));
  const told = new Map<string, string>();
  for (const item of items) {
    if (!item.startsWith(`${name}, `)) continue;
    const [, span = '', why = ''] = /^(.*?): (.*)$/.exec(item.slice(name.length + 2)) ?? [];
    const [from = '', to = from] = span.split('–');
    const [, code = `not understood: ${item}`] =
      [...reasons].find(([reason]) => why === reason || why.startsWith(`${reason}. `)) ?? [];
    periods
      .slice(words.indexOf(from), words.indexOf(to) + 1)
      .forEach((period) => told.set(period, told.has(period) ? 'told twice' : code));
  }
  return told;
}

/** The points of an area in a picture in bokmål, exact; each is named with its area, its period and its number. */
export function fromSvg(
  svg: string,
  area: string,
  name: string,
): { exact: Figures; named: Figures } {
  const exact = new Map<string, string>();
  const named = new Map<string, string>();
  const points = svg.matchAll(
    /<g data-line="([^"]*)" data-period="([^"]*)" data-value="([^"]*)"><title>([^<]*)<\/title>/g,
  );
  for (const [, line, period = '', value = '', title = ''] of points) {
    if (line !== area) continue;
    if (exact.has(period)) throw new Error(`There are two points of ${area} in ${period}.`);
    exact.set(period, decimal(value));
    const [, told = ''] = title.split(`${name}, ${formatReportPeriod(period, 'nb')}: `);
    named.set(period, fromPage(told) ?? `not named: ${title}`);
  }
  return { exact, named };
}
