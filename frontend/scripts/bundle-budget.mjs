/**
 * Weighs the JavaScript that each public page fetches before it can be used, compressed as it travels, and fails when a
 * page is over the budget. `node scripts/bundle-budget.mjs [folder of the build]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { routesWithTexts, sharedTexts } from './page-texts.mjs';

export const budgetInBytes = 170_000;

const languages = ['nb', 'nn', 'en'];

/** Every page that a route shows, with the texts that it waits for: the shared ones, and those of its route. */
export function pagesWithTexts() {
  const shared = sharedTexts();
  const pages = new Map(routesWithTexts().map(({ page, texts }) => [page, texts]));
  return [...pages].map(([page, texts]) => ({ page, texts: [...shared, ...texts] }));
}

/**
 * Each page with what it weighs: the entry, the chunk of the page, all they import, and its texts in the language in
 * which they are heaviest.
 */
export function weighPages(manifest, sizeOf, pages) {
  const chunkOf = (key) => {
    if (!manifest[key]) throw new Error(`The build has no ${key}.`);
    return manifest[key];
  };
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('The build has no entry.');
  if (pages.length === 0) throw new Error('There is no page.');
  const withImports = (chunk, files = new Set()) => {
    if (files.has(chunk.file)) return files;
    files.add(chunk.file);
    for (const key of chunk.imports ?? []) withImports(chunkOf(key), files);
    return files;
  };
  return pages.map(({ page, texts }) => {
    const files = [...new Set([...withImports(entry), ...withImports(chunkOf(page))])];
    const inLanguages = languages.map((language) =>
      sum(
        texts.map((area) => chunkOf(`src/i18n/${language}/${area}.json`).file),
        sizeOf,
      ),
    );
    return { page, bytes: sum(files, sizeOf) + Math.max(...inLanguages) };
  });
}

function sum(files, sizeOf) {
  return files
    .filter((file) => file.endsWith('.js'))
    .reduce((total, file) => total + sizeOf(file), 0);
}

export function overBudget(pages, budget) {
  return pages.filter((page) => page.bytes > budget);
}

function main(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  const sizeOf = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const pages = weighPages(manifest, sizeOf, pagesWithTexts()).sort((a, b) => b.bytes - a.bytes);
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
