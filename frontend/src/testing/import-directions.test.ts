import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** What lint says of an import that stands in a file. */
async function complaints(filePath: string, imported: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`import '${imported}';\n`, { filePath });
  return (result?.messages ?? []).flatMap(({ ruleId }) => (ruleId ? [ruleId] : []));
}

const slow = 60_000;

describe('imports go downwards only', () => {
  it.each([
    ['src/lib/collate.ts', '@/api/client'],
    ['src/components/tag.tsx', '@/features/area/queries'],
    ['src/charts/timeline.tsx', '@/routes/root-route'],
    ['src/i18n/i18n.ts', '@/app/make-router'],
    ['src/features/area/queries.ts', '@/features/partner/queries'],
    ['src/features/area/queries.ts', '@/routes/root-route'],
    ['src/routes/landing-page.tsx', '@/app/make-router'],
    ['src/features/area/queries.ts', '../partner/queries'],
    ['src/features/area/queries.ts', '@/features/editing/values'],
  ])(
    '%s may not import %s',
    async (file, imported) => {
      expect(await complaints(file, imported)).toContain('no-restricted-imports');
    },
    slow,
  );

  it.each([
    ['src/features/area/queries.ts', '@/api/client'],
    ['src/routes/landing-page.tsx', '@/features/area/queries'],
    ['src/features/partner-editing/queries.ts', '@/features/editing/values'],
    ['src/app/make-router.ts', '@/routes/root-route'],
  ])(
    '%s may import %s (control)',
    async (file, imported) => {
      expect(await complaints(file, imported)).not.toContain('no-restricted-imports');
    },
    slow,
  );
});
