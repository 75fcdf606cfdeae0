import { readNumber } from './read-number';
import { readPeriod } from './read-period';

/** What was copied out of a spreadsheet, without what heads its rows and columns. */
export interface Pasted {
  readonly rows: readonly (readonly string[])[];
  /** What the columns are about, where they have heads. */
  readonly periods: readonly string[] | undefined;
  readonly namesSkipped: boolean;
}

/** Reads what was copied: the text, or where that has only one column, the first table. */
export function readClipboard(text: string, html: string): Pasted {
  const rows = cellsOf(text);
  const table = rows.every(({ length }) => length < 2) ? tableOf(html) : [];
  return withoutHeads(table.some(({ length }) => length > 1) ? table : rows);
}

/** Rows by lines and cells by tabs; what stands in quotes may hold both. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    if (end === '') break;
    row = [];
  }
  return rows;
}

/** Read as a document that nothing runs in and nothing is fetched for. */
function tableOf(html: string): readonly (readonly string[])[] {
  if (html === '') return [];
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return [...(table?.rows ?? [])].map(({ cells }) =>
    [...cells].map(({ textContent }) => textContent.trim()),
  );
}

function withoutHeads(all: readonly (readonly string[])[]): Pasted {
  const named = hasNames(all);
  const body = named ? all.map((row) => row.slice(1)) : all;
  const [first = [], ...rest] = body;
  const heads = first.map(readPeriod);
  const corner = named && readPeriod(all[0]?.[0] ?? '') === undefined;
  const headed =
    rest.length > 0 &&
    heads.every((head) => head !== undefined) &&
    new Set(heads).size === heads.length &&
    (corner || heads.length > 1 || !/^\d+$/.test(first[0] ?? ''));
  return {
    rows: headed ? rest : body,
    periods: headed ? heads : undefined,
    namesSkipped: named,
  };
}

/** Whether the first column says what the rows are about: no cell of it is a number. */
function hasNames(all: readonly (readonly string[])[]): boolean {
  const columns = Math.max(0, ...all.map(({ length }) => length));
  if (columns < 2) return false;
  const first = all.map((row) => readNumber(row[0] ?? ''));
  return (
    first.some((cell, at) => cell.kind === 'wrong' && !readPeriod(all[at]?.[0] ?? '')) &&
    first.every(({ kind }) => kind === 'wrong' || kind === 'empty')
  );
}
