/**
 * Weighs the JavaScript that each page fetches before it can be used, compressed as it travels, and fails when a page is
 * over its budget: what everybody reads, on a telephone as well, has a narrower one than what is worked with. `node scripts/bundle-budget.mjs [folder of the build]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { routesWithTexts, sharedTexts } from './page-texts.mjs';

export const budgetsInBytes = { 'index.html': 170_000, 'arbeid.html': 200_000 };

const languages = ['nb', 'nn', 'en'];

/** Every page that a route shows, with the texts that it waits for: the shared ones, and those of its route. */
export function pagesWithTexts() {
  const shared = sharedTexts();
  const pages = new Map(routesWithTexts().map((route) => [route.page, route]));
  return [...pages].map(([page, { document, texts }]) => ({
    page,
    document,
    texts: [...shared, ...texts],
  }));
}

/**
 * Each page with what it weighs: the entry of its part of the site, the chunk of the page, all they import, and its texts in the language in
 * which they are heaviest.
 */
export function weighPages(manifest, sizeOf, pages) {
  const chunkOf = (key) => {
    if (!manifest[key]) throw new Error(`The build has no ${key}.`);
    return manifest[key];
  };
  if (pages.length === 0) throw new Error('There is no page.');
  const withImports = (chunk, files = new Set()) => {
    if (files.has(chunk.file)) return files;
    files.add(chunk.file);
    for (const key of chunk.imports ?? []) withImports(chunkOf(key), files);
    return files;
  };
  return pages.map(({ page, document, texts }) => {
    const files = [...new Set([...withImports(chunkOf(document)), ...withImports(chunkOf(page))])];
    const inLanguages = languages.map((language) =>
      sum(
        texts.map((area) => chunkOf(`src/i18n/${language}/${area}.json`).file),
        sizeOf,
      ),
    );
    return { page, document, bytes: sum(files, sizeOf) + Math.max(...inLanguages) };
  });
}

function sum(files, sizeOf) {
  return files
    .filter((file) => file.endsWith('.js'))
    .reduce((total, file) => total + sizeOf(file), 0);
}

export function overBudget(pages, budgets) {
  return pages.filter(({ bytes, document }) => !(bytes <= budgets[document]));
}

function main(folder) {
  const manifestOf = (part) =>
    JSON.parse(readFileSync(join(folder, '.vite', `${part}.json`), 'utf8'));
  const sizeOf = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const weigh = (part, document) =>
    weighPages(
      manifestOf(part),
      sizeOf,
      pagesWithTexts().filter((page) => page.document === document),
    );
  const pages = [...weigh('everybody', 'index.html'), ...weigh('work', 'arbeid.html')].sort(
    (a, b) => b.bytes - a.bytes,
  );
  for (const { page, bytes } of pages) console.log(`${kilobytes(bytes)} kB  ${page}`);
  for (const { page, document } of overBudget(pages, budgetsInBytes)) {
    console.error(`Over the budget of ${kilobytes(budgetsInBytes[document])} kB: ${page}`);
    process.exitCode = 1;
  }
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1).padStart(6);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2] ?? 'dist');
