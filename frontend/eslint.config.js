import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Which layer may import which: lib, api, components, charts, i18n → features → routes → app.
 * Imports across folders are written `@/…`, so that a layer is known by its first word.
 */
const lowest = ['lib', 'api', 'components', 'charts', 'i18n'];
const upwards = [
  '@/features/*',
  '@/features/**',
  '@/routes/*',
  '@/routes/**',
  '@/app/*',
  '@/app/**',
];

function forbid(group, message) {
  return { group, message };
}

const relativeEscape = forbid(
  ['../*', '../**'],
  'Write imports across folders as @/…, so that the direction can be seen.',
);

function layer(files, ...patterns) {
  return {
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [relativeEscape, ...patterns] }] },
  };
}

const features = [
  'about',
  'area',
  'decision',
  'developers',
  'editing',
  'finance',
  'indicator',
  'measure',
  'partner',
  'partner-editing',
  'plan',
  'programme',
  'session',
];

/** What edits something of the record is made with what all of it is edited with. */
const editors = /-editing$/;

function isBelow(other, name) {
  // Whose a draft is, the session says, which knows nothing of editing.
  return (other === 'editing' && editors.test(name)) || (other === 'session' && name === 'editing');
}

export default tseslint.config(
  { ignores: ['dist', 'playwright-report', 'test-results', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'The content security policy allows no inline style: use a class.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Texts of the record are texts, not markup.',
        },
      ],
    },
  },
  layer(
    lowest.map((name) => `src/${name}/**/*.{ts,tsx}`),
    forbid(
      upwards,
      'lib, api, components, charts and i18n know nothing of features, routes or app.',
    ),
  ),
  layer(
    ['src/lib/**/*.{ts,tsx}'],
    forbid(
      ['@/api/**', '@/components/**', '@/charts/**', '@/i18n/**', ...upwards],
      'lib stands below everything.',
    ),
  ),
  ...features.map((name) =>
    layer(
      [`src/features/${name}/**/*.{ts,tsx}`],
      forbid(
        features
          .filter((other) => other !== name && !isBelow(other, name))
          .map((other) => `@/features/${other}/**`),
        'No feature imports another: what two need belongs to a lower layer, what joins two to a route.',
      ),
      forbid(['@/routes/**', '@/app/**'], 'A feature knows nothing of routes or app.'),
    ),
  ),
  layer(['src/routes/**/*.{ts,tsx}'], forbid(['@/app/**'], 'Routes know nothing of app.')),
  layer(['src/app/**/*.{ts,tsx}', 'src/testing/**/*.{ts,tsx}']),
  {
    files: ['scripts/**/*.mjs', 'e2e/**/*.mjs', '*.js'],
    languageOptions: { globals: globals.node },
  },
);
