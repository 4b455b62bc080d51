import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { adminFolders, apiFolders, domainStaysPure, purposeOfTags } from './.ci/boundaries.mjs';

// Without a graph on disk the boundaries rule would skip itself, silently: a new clone has none.
process.env.NX_DAEMON ??= 'false';
await createProjectGraphAsync();

const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', '**/test/**', '**/*.fixture.ts'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/coverage/', '.nx/', '**/*.gen.ts', '**/.data/'] },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-template-curly-in-string': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints: purposeOfTags, enforceBuildableLibDependency: false },
      ],
      // Nest's modules are classes without members.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowStaticOnly: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // The price of noUncheckedIndexedAccess: an index that was just checked needs one.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/array-type': ['error', { default: 'array' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        { selector: 'TSEnumDeclaration', message: 'A union of words needs no code.' },
      ],
      'max-lines': ['error', 300],
    },
  },
  {
    // Scripts of the public pages, joined into one file: what one of them declares another uses.
    files: ['libs/site/browser/**', 'libs/site/worker/**', 'libs/site/widget/**'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { vars: 'local', argsIgnorePattern: '^_' }],
    },
    languageOptions: { sourceType: 'script' },
  },
  // Tools find their own files by a default export.
  { files: ['**/*.config.ts', '**/*.d.ts', ...TESTS], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/messages/**', '**/migrations/**', 'apps/api/src/sample/content/**', ...TESTS],
    rules: { 'max-lines': 'off' },
  },
  { files: ['apps/api/src/**'], ignores: TESTS, rules: { 'no-console': 'error' } },
  {
    files: ['apps/admin/**/*.tsx', 'apps/admin/**/*.ts', 'libs/site/**/*.tsx'],
    ignores: TESTS,
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // "Now" is an argument: rules and public pages give the same answer to the same question.
    files: ['libs/domain/src/**', 'libs/site/src/**', 'libs/i18n/src/**'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        { selector: 'TSEnumDeclaration', message: 'A union of words needs no code.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Now is an argument.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Now is an argument.',
        },
        { selector: "MemberExpression[object.property.name='Now']", message: 'Now is an argument.' },
      ],
    },
  },
  domainStaysPure,
  ...apiFolders,
  ...adminFolders,
);
