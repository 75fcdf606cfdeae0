/** Which files of texts a page asks for, as its route says, and which it uses, as its sources say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const fromDisk = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const wordsIn = (list = '') => [...list.matchAll(/'(\w+)'/g)].map(([, word]) => word);

/** The texts that every page has, as `src/i18n/texts.ts` says. */
export function sharedTexts() {
  return wordsIn(/sharedTexts = \[([^\]]*)\]/.exec(fromDisk('src/i18n/texts.ts'))?.[1]);
}

/** The part of the site that shows the page of a route, by the document that it begins with. */
function documentOf(route) {
  const has = (routes) =>
    fromDisk(`src/app/${routes}.ts`).includes(`/${route.replace('.ts', '')}'`);
  const parts = { 'index.html': has('public-routes'), 'arbeid.html': has('working-routes') };
  const found = Object.keys(parts).filter((part) => parts[part]);
  if (found.length !== 1) throw new Error(`${route} belongs to one part of the site.`);
  return found[0];
}

/**
 * Each route that shows a page, with the page, the document it comes in, and the texts that it asks for beside the
 * shared ones.
 */
export function routesWithTexts() {
  return readdirSync('src/routes')
    .filter((file) => file.endsWith('-route.ts') && file !== 'root-route.ts')
    .map((route) => {
      const source = fromDisk(join('src/routes', route));
      const page = /import\('\.\/([\w-]+-page)'\)/.exec(source)?.[1];
      if (!page) throw new Error(`${route} shows no page.`);
      const texts = wordsIn(/\btexts: \[([^\]]*)\]/.exec(source)?.[1]);
      return { route, page: `src/routes/${page}.tsx`, document: documentOf(route), texts };
    });
}

/**
 * The files of texts that a source and all it imports name keys of, beside the shared ones, and those that a part of it
 * brings along.
 */
export function textsUsedBy(entry, read = fromDisk) {
  const areas = readdirSync('src/i18n/nb').map((file) => file.replace('.json', ''));
  const shared = sharedTexts();
  const seen = new Set();
  const used = new Set();
  const visit = (path, brought) => {
    const place = [path, ...brought].join();
    if (seen.has(place)) return;
    seen.add(place);
    const source = read(path) ?? '';
    for (const [, area] of source.matchAll(/['"`](\w+)\.\w/g)) {
      if (!brought.includes(area)) used.add(area);
    }
    for (const { file, texts } of importsOf(path, source, read))
      visit(file, [...brought, ...texts]);
  };
  visit(entry, []);
  return areas.filter((area) => used.has(area) && !shared.includes(area));
}

/** The parts that bring texts along when they come, with those. */
export function partsWithTexts(path, read = fromDisk) {
  return importsOf(path, read(path), read).filter(({ texts }) => texts.length > 0);
}

/** All sources of ours that come with a source, now or later. */
export function sourcesOf(entry, read = fromDisk) {
  const seen = new Set([entry]);
  for (const path of seen) for (const { file } of importsOf(path, read(path), read)) seen.add(file);
  return seen;
}

/** The sources of ours that a source imports, now or later, with the texts they bring; types have no texts. */
function importsOf(path, source, read) {
  const imports =
    /^(?:import|export) (?!type)[^;=]*?'([^']+)'|(?:withTexts\(\s*\[([^\]]*)\],\s*)?import\('([^']+)'\)/gm;
  return [...source.matchAll(imports)].flatMap(([, now, brought, later]) => {
    const name = now ?? later;
    if (!/^(@\/|\.)/.test(name)) return [];
    const target = name.startsWith('@/') ? `src/${name.slice(2)}` : join(dirname(path), name);
    return ['.tsx', '.ts']
      .map((end) => target + end)
      .filter((file) => read(file) !== undefined)
      .map((file) => ({ file, texts: wordsIn(brought) }));
  });
}
