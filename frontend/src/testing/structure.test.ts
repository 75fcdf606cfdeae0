import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { describe, expect, it } from 'vitest';

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

function sourcesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith('schema.d.ts') && !path.endsWith('theme.css'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const rules = {
  'has a kebab-case name': ({ path }: SourceFile) =>
    /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|module|d))*\.[a-z]+$/.test(basename(path)),
  'is no barrel': ({ path }: SourceFile) => !/^index\.tsx?$/.test(basename(path)),
  'has at most 300 lines': ({ path, text }: SourceFile) =>
    path.endsWith('.json') || text.split('\n').length <= 301,
  'names no colour outside tokens.css': ({ path, text }: SourceFile) =>
    !/\.(css|tsx?)$/.test(path) ||
    path.endsWith('tokens.css') ||
    !/(:|['"`(\s])#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(rgb|hsl|oklch)a?\(/i.test(text),
  'exports at most one component': ({ path, text }: SourceFile) =>
    !path.endsWith('.tsx') ||
    (text.match(/^export (default )?function [A-Z]\w*/gm) ?? []).length <= 1,
  'has no inline style': ({ path, text }: SourceFile) =>
    !path.endsWith('.tsx') || !/\sstyle=|\.setAttribute\('style'/.test(text),
} as const;

const rule = Object.keys(rules) as (keyof typeof rules)[];

describe('every source file', () => {
  const sources = sourcesBelow('src').filter(({ path }) => !path.endsWith('structure.test.ts'));

  it.each(rule)('%s', (name) => {
    const broken = sources.filter((source) => !rules[name](source)).map(({ path }) => path);
    expect(broken).toEqual([]);
  });
});

describe('the rules find what breaks them (control)', () => {
  it.each<[keyof typeof rules, string, string]>([
    ['has a kebab-case name', 'src/lib/FormatDate.ts', ''],
    ['is no barrel', 'src/lib/index.ts', ''],
    ['has at most 300 lines', 'src/lib/long.ts', '\n'.repeat(301)],
    ['names no colour outside tokens.css', 'src/app/a.module.css', 'a { color: #0f5257; }'],
    ['names no colour outside tokens.css', 'src/app/a.tsx', "const fill = '#fff';"],
    [
      'exports at most one component',
      'src/app/a.tsx',
      'export function One() {}\nexport function Two() {}',
    ],
    ['has no inline style', 'src/app/a.tsx', '<p style={{ color }} />'],
  ])('%s: %s', (name, path, text) => {
    expect(rules[name]({ path, text })).toBe(false);
  });
});
