/**
 * Weighs the JavaScript that each public page fetches before it can be used, compressed as it travels, and fails when a
 * page is over the budget. `node scripts/bundle-budget.mjs [folder of the build]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const budgetInBytes = 170_000;

/** Each page with what it weighs: the entry, the chunk of the page, all they import, and the heaviest language. */
export function weighPages(manifest, sizeOf) {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('The build has no entry.');
  const chunkOf = (key) => manifest[key];
  const withImports = (chunk, files = new Set()) => {
    if (files.has(chunk.file)) return files;
    files.add(chunk.file);
    for (const key of chunk.imports ?? []) withImports(chunkOf(key), files);
    return files;
  };
  const lazy = (entry.dynamicImports ?? []).map(chunkOf);
  const isLanguage = (chunk) => /\/i18n\/(nb|nn|en)\//.test(chunk.src ?? '');
  const pages = lazy.filter((chunk) => !isLanguage(chunk));
  if (pages.length === 0) throw new Error('The build has no lazily loaded page.');
  const language = Math.max(
    0,
    ...lazy.filter(isLanguage).map((chunk) => sum(withImports(chunk), sizeOf, withImports(entry))),
  );
  return pages.map((page) => {
    const files = new Set([...withImports(entry), ...withImports(page)]);
    return { page: page.src ?? page.file, bytes: sum(files, sizeOf) + language };
  });
}

function sum(files, sizeOf, except = new Set()) {
  return [...files]
    .filter((file) => file.endsWith('.js') && !except.has(file))
    .reduce((total, file) => total + sizeOf(file), 0);
}

export function overBudget(pages, budget) {
  return pages.filter((page) => page.bytes > budget);
}

function main(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  const sizeOf = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const pages = weighPages(manifest, sizeOf).sort((a, b) => b.bytes - a.bytes);
  for (const { page, bytes } of pages) console.log(`${kilobytes(bytes)} kB  ${page}`);
  const heavy = overBudget(pages, budgetInBytes);
  if (heavy.length > 0) {
    console.error(
      `Over the budget of ${kilobytes(budgetInBytes)} kB: ${String(heavy.length)} page(s).`,
    );
    process.exitCode = 1;
  }
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1).padStart(6);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2] ?? 'dist');
