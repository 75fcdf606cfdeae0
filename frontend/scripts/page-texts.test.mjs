import { describe, expect, it } from 'vitest';

import { sharedTexts as declared } from '../src/i18n/texts';
import {
  partsWithTexts,
  routesWithTexts,
  sharedTexts,
  sourcesOf,
  textsUsedBy,
} from './page-texts.mjs';

const frame = ['app-layout', 'error-page', 'not-found-page'];

describe('the texts of a page', () => {
  it.each(routesWithTexts())('are all that it uses and nothing else: $route', ({ page, texts }) => {
    expect([...texts].sort()).toEqual(textsUsedBy(page));
  });

  it.each(frame)('are the shared ones in the frame, which stands before any page: %s', (part) => {
    expect(textsUsedBy(`src/app/layout/${part}.tsx`)).toEqual([]);
  });

  it('that a part brings along are such as it uses', () => {
    const parts = partsWithTexts('src/routes/indicator-sections.ts');
    expect(parts.length).toBeGreaterThan(2);
    for (const { file, texts } of parts)
      expect(textsUsedBy(file)).toEqual(expect.arrayContaining(texts));
  });

  it('are read as they are declared', () => {
    expect(sharedTexts()).toEqual([...declared]);
    expect(routesWithTexts().length).toBeGreaterThan(15);
  });

  it('are found through what is imported, also later (control)', () => {
    const sources = {
      'src/routes/a-page.tsx':
        "import { B } from '@/features/b';\nimport type { C } from '@/features/c';\nt('common.x');",
      'src/features/b.tsx':
        "const D = lazy(() => import('./d'));\nconst E = lazy(() => withTexts(['about', 'measure'], import('./e')));\nt(`plan.view.${view}`);",
      'src/features/c.ts': "t('area.title');",
      'src/features/d.tsx': "import { F } from './f';\nt('finance.title');",
      'src/features/e.tsx': "import { F } from './f';\nt('about.title');\nt('decision.title');",
      'src/features/f.tsx': "t('measure.title');",
    };
    expect(textsUsedBy('src/routes/a-page.tsx', (path) => sources[path])).toEqual([
      'decision',
      'finance',
      'measure',
      'plan',
    ]);
  });
});

describe('the two parts of the site', () => {
  const everybody = [...sourcesOf('src/app/main.tsx')];
  const working = [...sourcesOf('src/app/work-main.tsx')];
  const ofWork = (path) => /^src\/features\/(session|editing|\w+-editing)\//.test(path);

  it('are apart: what everybody reads comes without what is for those who work here', () => {
    expect(everybody.length).toBeGreaterThan(200);
    expect(everybody.filter(ofWork)).toEqual([]);
  });

  it('would be found to have grown together (control)', () => {
    expect(working.filter(ofWork).length).toBeGreaterThan(10);
  });
});
