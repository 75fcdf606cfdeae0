import { describe, expect, it } from 'vitest';

import { resources as english } from '@/i18n/en/resources';
import { resources as bokmaal } from '@/i18n/nb/resources';
import { resources as nynorsk } from '@/i18n/nn/resources';

interface Tree {
  readonly [key: string]: Tree | string;
}

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
