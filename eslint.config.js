import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { ownWords } from './scripts/checks/own-words.js';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // TypeScript knows better what is defined, in .astro files through `astro check`.
  { rules: { 'no-undef': 'off', eqeqeq: 'error', 'prefer-template': 'error' } },
  {
    files: ['**/*.{ts,mjs}'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a template reads as what it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An arrow that only calls something is the same with braces and without.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An async listener tells its failure to the console, as a sync one does.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false } },
      ],
      // It asks for the `!` that another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A string is spread where its code points are meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Objects are made by functions and have no `this`; the only classes are custom elements.
      '@typescript-eslint/unbound-method': 'off',
      // `||` is meant where an empty string counts as absent.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
    },
  },
  {
    // These rules do not see a type that JSDoc gives; TypeScript checks it.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  astro.configs.recommended,
  {
    // What readers see; the programs beside it speak to maintainers.
    files: [
      'src/{components,layouts,pages,elements,list,quote,trends,views,offline}/**/*.{ts,astro}',
      'src/search/{box,page}/**/*.{ts,astro}',
      'src/{compare,map}/**/*.ts',
      'src/{feeds,digest,cards}/**/*.ts',
    ],
    ignores: [
      '**/*.test.ts',
      '**/*.fixture.ts',
      // These speak to who builds the site.
      'src/digest/{cli,options,send,write,addresses}.ts',
      'src/**/integration.ts',
      'src/map/layout/*.ts',
    ],
    plugins: { offprint: { rules: { 'own-words': ownWords } } },
    rules: { 'offprint/own-words': 'error' },
  },
  // Unused names in .astro files are found by `astro check`.
  { files: ['**/*.astro', '**/*.astro/*.ts'], rules: { 'no-unused-vars': 'off' } },
);
