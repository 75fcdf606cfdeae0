import { describe, expect, it } from 'vitest';

interface Tree {
  readonly [key: string]: Tree | string;
}

const files = import.meta.glob<Tree>('./*/*.json', { import: 'default', eager: true });

/** All texts of a language, by the file that they stand in. */
function textsIn(language: string): Tree {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, texts]) => {
      const [, folder, file] = /^\.\/(\w+)\/(\w+)\.json$/.exec(path) ?? [];
      return folder === language && file ? [[file, texts]] : [];
    }),
  );
}

const bokmaal = textsIn('nb');
const nynorsk = textsIn('nn');
const english = textsIn('en');

/** Every text of a tree by its dotted key. */
function flatten(tree: Tree, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** What is wrong with a translation: keys too few or too many, empty texts, other placeholders. */
function faults(original: Tree, translation: Tree): readonly string[] {
  const wanted = flatten(original);
  const found = flatten(translation);
  const placeholders = (text: string) => (text.match(/\{\{\w+\}\}|<\/?\w+>/g) ?? []).sort().join();
  return [
    ...[...wanted.keys()].filter((key) => !found.has(key)).map((key) => `missing: ${key}`),
    ...[...found.keys()].filter((key) => !wanted.has(key)).map((key) => `unknown: ${key}`),
    ...[...found].filter(([, text]) => text.trim() === '').map(([key]) => `empty: ${key}`),
    ...[...found]
      .filter(
        ([key, text]) =>
          wanted.has(key) && placeholders(text) !== placeholders(wanted.get(key) ?? ''),
      )
      .map(([key]) => `other placeholders: ${key}`),
  ];
}

describe('the texts of the interface', () => {
  it('are many', () => {
    expect(flatten(bokmaal).size).toBeGreaterThan(900);
  });

  it('are complete in nynorsk', () => {
    expect(faults(bokmaal, nynorsk)).toEqual([]);
  });

  it('are complete in English', () => {
    expect(faults(bokmaal, english)).toEqual([]);
  });

  it('are really written in nynorsk, not copied', () => {
    const own = flatten(bokmaal);
    const copied = [...flatten(nynorsk)].filter(([key, text]) => own.get(key) === text);
    expect(copied.length / own.size).toBeLessThan(0.5);
  });

  it('have no bokmål words in nynorsk', () => {
    const bokmaalWords =
      /\b(ikke|hvor|hva|hvem|hvorfor|fra|noe|noen|flere|også ikke|være|kommer)\b/i;
    const slips = [...flatten(nynorsk)].filter(([, text]) => bokmaalWords.test(text));
    expect(slips).toEqual([]);
  });

  it('would be found incomplete (control)', () => {
    expect(faults({ a: 'x {{n}}', b: { c: 'y' } }, { a: 'x', b: {}, d: ' ' })).toEqual([
      'missing: b.c',
      'unknown: d',
      'empty: d',
      'other placeholders: a',
    ]);
  });
});
