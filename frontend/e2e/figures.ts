import { readFileSync } from 'node:fs';

import { rowsOf } from './workbook';

/**
 * What a series says, by period: a decimal number, or the code of why there is none; that of what is worked out stands before that
 * of what is missing for it.
 */
export type Figures = ReadonlyMap<string, string>;

export const missingCodes = [
  'NOT_REPORTED',
  'NOT_APPLICABLE',
  'NOT_YET_AVAILABLE',
  'SUPPRESSED',
  'WITHDRAWN',
] as const;

/** Why what is worked out has no answer, but for a figure behind it that is missing. */
export const unanswered = [
  'ZERO_DENOMINATOR',
  'DENOMINATOR_NOT_GROWING',
  'GROWTH_NEEDS_POSITIVE_VALUES',
  'DEFINITION_CHANGED',
  'AREA_CHANGED',
] as const;

export const missingInput = 'MISSING_INPUT';

/** The words of tables, as the server has them. */
const words = new Map(
  readFileSync('../backend/src/main/resources/words/nb.properties', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, key, word] = /^([\w.]+)\s*=\s*(.*)$/.exec(line) ?? [];
      return key && word ? [[key, word.trim()] as const] : [];
    }),
);

function wordOf(key: string): string {
  const word = words.get(key);
  if (word === undefined) throw new Error(`The tables have no word for ${key}.`);
  return word;
}

function codeOf(kind: 'MissingCode' | 'NoAnswer', codes: readonly string[]) {
  const byWord = uniquely(codes.map((code) => [wordOf(`${kind}.${code}`), code]));
  return (word: string): string => {
    const code = byWord.get(word);
    if (!code) throw new Error(`No reason is called ${word}.`);
    return code;
  };
}

/** By word; two codes that share one could not be read back. */
export function uniquely(all: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [word, code] of all) {
    const other = codes.get(word);
    if (other) throw new Error(`${other} and ${code} are told by the same words: ${word}`);
    codes.set(word, code);
  }
  return codes;
}

const missingOf = codeOf('MissingCode', missingCodes);
const answerOf = codeOf('NoAnswer', [...unanswered, missingInput]);

/** Why there is no figure, by what is missing and by why it is not worked out. */
export function reasonOf(missing: string, noAnswer: string): string {
  return [noAnswer, missing].filter(Boolean).join(' ') || 'nothing';
}

/** A number as one writes it in the fewest digits: no zeros at either end, no exponent. */
export function decimal(text: string): string {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text.trim()) ?? [];
  if (whole === '') return text.replace(',', '.');
  const digits = whole + part;
  const point = whole.length + Number(power);
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const after = padded.slice(at).replace(/0+$/, '');
  const number = after === '' ? before : `${before}.${after}`;
  return number === '0' ? '0' : sign + number;
}

/** The text with each number as a text, so that none of its digits is lost. */
function readExactly(json: string): unknown {
  const quoted = json.replace(
    /("(?:\\.|[^"\\])*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g,
    (_, text: string | undefined, number: string | undefined) => text ?? `"${number ?? ''}"`,
  );
  return JSON.parse(quoted);
}

export function fromJson(text: string): Figures {
  const { points } = readExactly(text) as {
    points: readonly { period: string; value?: string; missing?: string; undefined?: string }[];
  };
  return new Map(
    points.map(({ period, value, missing, undefined: noAnswer }) => [
      period,
      value === undefined ? reasonOf(missing ?? '', noAnswer ?? '') : decimal(value),
    ]),
  );
}

export function fromCsv(text: string): Figures {
  const rows = [...text.matchAll(/(?:"(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)].reduce<string[][]>(
    (all, [cell, end]) => {
      const value = cell.slice(0, cell.length - (end?.length ?? 0));
      all.at(-1)?.push(value.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'));
      if (end !== ',') all.push([]);
      return all;
    },
    [[]],
  );
  const [head = [], ...body] = rows;
  const names = { period: 'period', value: 'value', missing: 'missing', undefined: 'undefined' };
  return tableOf(head, body, names, reasonOf);
}

/** The first sheet of a workbook in bokmål. */
export function fromWorkbook(file: Buffer): Figures {
  const [head = [], ...rows] = rowsOf(file);
  const names = {
    period: wordOf('period'),
    value: wordOf('value'),
    missing: wordOf('missing'),
    undefined: wordOf('undefined'),
  };
  return tableOf(head, rows, names, (missing, noAnswer) =>
    reasonOf(missing && missingOf(missing), noAnswer && answerOf(noAnswer)),
  );
}

export function fromJsonStat(text: string): Figures {
  const { dimension, value, status } = readExactly(text) as {
    dimension: {
      period: {
        category: {
          index: readonly string[] | Readonly<Record<string, string>>;
          note?: Readonly<Record<string, readonly string[]>>;
        };
      };
    };
    value: readonly (string | null)[] | Readonly<Record<string, string>>;
    status?: readonly (string | null)[] | Readonly<Record<string, string>>;
  };
  const { index, note } = dimension.period.category;
  const periods = Array.isArray(index)
    ? (index as readonly string[])
    : Object.entries(index)
        .sort(([, a], [, b]) => Number(a) - Number(b))
        .map(([period]) => period);
  const at = (list: typeof value | undefined, place: number) =>
    (list as Readonly<Record<string, string | null>> | undefined)?.[String(place)] ?? undefined;
  return new Map(
    periods.map((period, place) => {
      const number = at(value, place);
      if (number !== undefined) return [period, decimal(number)];
      const notes = note?.[period] ?? [];
      const told = (kind: string, codes: readonly string[]) =>
        codes.filter((each) => notes.includes(wordOf(`${kind}.${each}`))).join('+');
      const missing = told('MissingCode', missingCodes);
      const noAnswer = told('NoAnswer', [...unanswered, missingInput]);
      const isOutOfReach = noAnswer !== '' && noAnswer !== missingInput;
      const symbol =
        isOutOfReach || missing === 'NOT_APPLICABLE' ? '.' : missing === 'SUPPRESSED' ? ':' : '..';
      return [
        period,
        at(status, place) === symbol ? reasonOf(missing, noAnswer) : 'another symbol',
      ];
    }),
  );
}

/** As many decimals as people are shown: what is worked out has no end of them. */
const shownDecimals = 6;

/** As people see them. Halves go away from zero, as on the pages and in the pictures. */
export function asShown(figures: Figures): Figures {
  return new Map([...figures].map(([period, told]) => [period, rounded(told)]));
}

function rounded(told: string): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(told) ?? [];
  if (whole === '' || part.length <= shownDecimals) return told;
  const up = Number(part[shownDecimals]) >= 5 ? 1n : 0n;
  const digits = (BigInt(whole + part.slice(0, shownDecimals)) + up)
    .toString()
    .padStart(shownDecimals + 1, '0');
  return decimal(`${sign}${digits.slice(0, -shownDecimals)}.${digits.slice(-shownDecimals)}`);
}

export function isFigure(told: string): boolean {
  return /^-?\d/.test(told);
}

/** Without the periods that have none. */
export function figuresOnly(figures: Figures): Figures {
  return new Map([...figures].filter(([, told]) => isFigure(told)));
}

/** The periods that have none, with why. */
export function reasonsOnly(figures: Figures): Figures {
  return new Map([...figures].filter(([, told]) => !isFigure(told)));
}

/** Where two tellings of the same series differ, in words; nothing when they are alike to the last digit. */
export function differences(name: string, one: Figures, other: Figures): readonly string[] {
  const periods = [...new Set([...one.keys(), ...other.keys()])];
  return periods
    .filter((period) => one.get(period) !== other.get(period))
    .map(
      (period) => `${name} ${period}: ${String(one.get(period))} ≠ ${String(other.get(period))}`,
    );
}

function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  names: Readonly<Record<'period' | 'value' | 'missing' | 'undefined', string>>,
  reasonOfWords: (missing: string, noAnswer: string) => string,
): Figures {
  const places = {
    period: head.indexOf(names.period),
    value: head.indexOf(names.value),
    missing: head.indexOf(names.missing),
    undefined: head.indexOf(names.undefined),
  };
  if (Object.values(places).includes(-1)) throw new Error(`Not the columns: ${head.join()}`);
  return new Map(
    rows
      .filter((row) => row.length > 1)
      .map((row) => {
        const value = row[places.value] ?? '';
        const why = reasonOfWords(row[places.missing] ?? '', row[places.undefined] ?? '');
        return [row[places.period] ?? '', value === '' ? why : decimal(value)];
      }),
  );
}
