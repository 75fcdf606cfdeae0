import { describe, expect, it } from 'vitest';

import { budgetsInBytes, overBudget, pagesWithTexts, weighPages } from './bundle-budget.mjs';

const manifest = {
  'index.html': {
    file: 'assets/main.js',
    isEntry: true,
    imports: ['_shared.js'],
  },
  'arbeid.html': {
    file: 'assets/work.js',
    isEntry: true,
    imports: ['_shared.js'],
  },
  '_shared.js': { file: 'assets/shared.js' },
  'src/routes/a-page.tsx': {
    file: 'assets/a.js',
    src: 'src/routes/a-page.tsx',
    imports: ['_shared.js'],
  },
  'src/routes/b-page.tsx': {
    file: 'assets/b.js',
    src: 'src/routes/b-page.tsx',
    imports: ['_chart.js', 'index.html'],
  },
  '_chart.js': { file: 'assets/chart.js' },
  'src/i18n/nb/common.json': { file: 'assets/common-nb.js' },
  'src/i18n/nn/common.json': { file: 'assets/common-nn.js' },
  'src/i18n/en/common.json': { file: 'assets/common-en.js' },
  'src/i18n/nb/b.json': { file: 'assets/b-nb.js' },
  'src/i18n/nn/b.json': { file: 'assets/b-nn.js' },
  'src/i18n/en/b.json': { file: 'assets/b-en.js' },
};

const sizes = {
  'assets/main.js': 100_000,
  'assets/work.js': 110_000,
  'assets/shared.js': 20_000,
  'assets/a.js': 5_000,
  'assets/b.js': 30_000,
  'assets/chart.js': 25_000,
  'assets/common-nb.js': 3_000,
  'assets/common-nn.js': 3_500,
  'assets/common-en.js': 2_000,
  'assets/b-nb.js': 1_500,
  'assets/b-nn.js': 1_500,
  'assets/b-en.js': 2_500,
};

const ofRoutes = [
  { page: 'src/routes/a-page.tsx', document: 'index.html', texts: ['common'] },
  { page: 'src/routes/b-page.tsx', document: 'index.html', texts: ['common', 'b'] },
  { page: 'src/routes/a-page.tsx', document: 'arbeid.html', texts: ['common', 'b'] },
];

describe('the budget of a page', () => {
  const pages = weighPages(manifest, (file) => sizes[file], ofRoutes);

  it('counts every file once, with the texts of the page in their heaviest language', () => {
    expect(pages).toEqual([
      { page: 'src/routes/a-page.tsx', document: 'index.html', bytes: 128_500 },
      { page: 'src/routes/b-page.tsx', document: 'index.html', bytes: 180_000 },
      { page: 'src/routes/a-page.tsx', document: 'arbeid.html', bytes: 140_000 },
    ]);
  });

  it('does not pass a build that lacks a page or its texts', () => {
    const withText = [{ page: 'src/routes/a-page.tsx', document: 'index.html', texts: ['c'] }];
    const another = [{ page: 'src/routes/c-page.tsx', document: 'index.html', texts: [] }];
    expect(() => weighPages(manifest, () => 1, withText)).toThrow('no src/i18n/nb/c.json');
    expect(() => weighPages(manifest, () => 1, another)).toThrow('no src/routes/c-page.tsx');
    expect(() => weighPages(manifest, () => 1, [])).toThrow('no page');
  });

  it('takes pages and texts from the routes', () => {
    expect(pagesWithTexts()).toContainEqual({
      page: 'src/routes/about-data-page.tsx',
      document: 'index.html',
      texts: ['common', 'enums', 'about'],
    });
  });

  it('finds the page that is too heavy (control)', () => {
    expect(overBudget(pages, budgetsInBytes).map((page) => page.page)).toEqual([
      'src/routes/b-page.tsx',
    ]);
    const narrow = { 'index.html': 200_000, 'arbeid.html': 130_000 };
    expect(overBudget(pages, narrow).map((page) => page.document)).toEqual(['arbeid.html']);
    expect(overBudget(pages, {})).toEqual(pages);
  });
});
