import { describe, expect, it } from 'vitest';

import { budgetInBytes, overBudget, weighPages } from './bundle-budget.mjs';

const manifest = {
  'src/app/main.tsx': {
    file: 'assets/main.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/routes/a-page.tsx', 'src/routes/b-page.tsx', 'src/i18n/nn/resources.ts'],
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
    imports: ['_chart.js', 'src/app/main.tsx'],
  },
  '_chart.js': { file: 'assets/chart.js' },
  'src/i18n/nn/resources.ts': { file: 'assets/nn.js', src: 'src/i18n/nn/resources.ts' },
};

const sizes = {
  'assets/main.js': 100_000,
  'assets/shared.js': 20_000,
  'assets/a.js': 5_000,
  'assets/b.js': 30_000,
  'assets/chart.js': 25_000,
  'assets/nn.js': 7_000,
};

describe('the budget of a page', () => {
  const pages = weighPages(manifest, (file) => sizes[file]);

  it('counts every file once, with the heaviest language', () => {
    expect(pages).toEqual([
      { page: 'src/routes/a-page.tsx', bytes: 132_000 },
      { page: 'src/routes/b-page.tsx', bytes: 182_000 },
    ]);
  });

  it('finds the page that is too heavy (control)', () => {
    expect(overBudget(pages, budgetInBytes).map((page) => page.page)).toEqual([
      'src/routes/b-page.tsx',
    ]);
  });

  it('does not pass a build without pages', () => {
    const empty = { main: { file: 'assets/main.js', isEntry: true } };
    expect(() => weighPages(empty, () => 1)).toThrow('no lazily loaded page');
  });
});
