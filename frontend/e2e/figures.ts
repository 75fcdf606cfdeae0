import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** What a series says, by period: a decimal number, or the code of why there is none. */
export type Figures = ReadonlyMap<string, string>;

export const missingCodes = [
  'NOT_REPORTED',
  'NOT_APPLICABLE',
  'NOT_YET_AVAILABLE',
  'SUPPRESSED',
  'WITHDRAWN',
] as const;

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

function codeOf(word: string): string {
  const code = missingCodes.find((each) => wordOf(`MissingCode.${each}`) === word);
  if (!code) throw new Error(`No reason to be missing is called ${word}.`);
  return code;
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
    points: readonly { period: string; value?: string; missing?: string }[];
  };
  return new Map(
    points.map(({ period, value, missing }) => [
      period,
      value === undefined ? (missing ?? 'nothing') : decimal(value),
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
  return tableOf(
    head,
    body,
    { period: 'period', value: 'value', missing: 'missing' },
    (word) => word,
  );
}

/** The first sheet of a workbook in bokmål. */
export function fromWorkbook(file: Buffer): Figures {
  const parts = unzip(file);
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) => textOf(item),
  );
  const [head = [], ...rows] = [
    ...(parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gs),
  ].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, place = '', about = '', content = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const value = /<v>(.*?)<\/v>/.exec(content)?.[1] ?? textOf(content);
      cells[columnOf(place)] = about.includes('t="s"') ? (shared[Number(value)] ?? '') : value;
    }
    return Array.from(cells, (cell: string | undefined) => cell ?? '');
  });
  const names = { period: wordOf('period'), value: wordOf('value'), missing: wordOf('missing') };
  return tableOf(head, rows, names, codeOf);
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
      const code = missingCodes.find((each) =>
        note?.[period]?.includes(wordOf(`MissingCode.${each}`)),
      );
      const symbol = code === 'NOT_APPLICABLE' ? '.' : code === 'SUPPRESSED' ? ':' : '..';
      return [period, at(status, place) === symbol ? (code ?? 'nothing') : 'another symbol'];
    }),
  );
}

/** A number as a page in bokmål writes it, without what it says about it; undefined when there is none. */
export function fromPage(cell: string): string | undefined {
  const number = /[−-]?\d[\d\s]*(?:,\d+)?/.exec(cell)?.[0];
  return number && decimal(number.replace(/\s/g, '').replace('−', '-').replace(',', '.'));
}

/** As many decimals as a page shows. */
const shownDecimals = 6;

/** Where two tellings of the same series differ, in words; nothing when they are alike. */
export function differences(name: string, one: Figures, other: Figures): readonly string[] {
  const periods = [...new Set([...one.keys(), ...other.keys()])];
  return periods
    .filter((period) => !alike(one.get(period), other.get(period)))
    .map(
      (period) => `${name} ${period}: ${String(one.get(period))} ≠ ${String(other.get(period))}`,
    );
}

function alike(exact: string | undefined, told: string | undefined): boolean {
  if (exact === told) return true;
  if (exact === undefined || told === undefined) return false;
  // Why a figure that is worked out is missing is told in words of its own.
  if (told === 'nothing') return !/^-?\d/.test(exact);
  // What is worked out has no end of decimals; people are shown six of them.
  return Math.abs(Number(exact) - Number(told)) <= 0.51 * 10 ** -shownDecimals;
}

function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  names: Readonly<Record<'period' | 'value' | 'missing', string>>,
  codeOfWord: (word: string) => string,
): Figures {
  const places = {
    period: head.indexOf(names.period),
    value: head.indexOf(names.value),
    missing: head.indexOf(names.missing),
  };
  if (Object.values(places).includes(-1)) throw new Error(`Not the columns: ${head.join()}`);
  return new Map(
    rows
      .filter((row) => row.length > 1)
      .map((row) => {
        const value = row[places.value] ?? '';
        const why = row[places.missing] ?? '';
        const told = value === '' ? (why === '' ? 'nothing' : codeOfWord(why)) : decimal(value);
        return [row[places.period] ?? '', told];
      }),
  );
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** "A" is 0, "AA" is 26. */
function columnOf(letters: string): number {
  return (
    Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((a, b) => a * 26 + b) - 1
  );
}

/** The files in a zip, as texts. */
function unzip(file: Buffer): ReadonlyMap<string, string> {
  const directory = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = file.readUInt16LE(directory + 10);
  const files = new Map<string, string>();
  let at = file.readUInt32LE(directory + 16);
  for (let each = 0; each < count; each += 1) {
    const method = file.readUInt16LE(at + 10);
    const size = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const start = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const packed = file.subarray(from, from + size);
    files.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return files;
}
