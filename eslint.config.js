import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import offprint from './scripts/checks/interface-words.js';

const NOT_FOR_COMPONENTS = {
  regex: String.raw`^(\.\./)+(build|import|large)/`,
  message: 'Pages and components must not depend on how a site is built: see docs/architecture.md.',
};

/** The rules for templates; those for TypeScript are in `.oxlintrc.json`. */
export default defineConfig(
  globalIgnores(['**/*.{js,mjs,ts}', '!**/*.astro/*.ts', 'dist/', '.astro/', '.cache/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    plugins: { offprint },
    rules: {
      'offprint/interface-words': 'error',
      eqeqeq: 'error',
      'prefer-template': 'error',
      // `astro check` reports undefined and unused names more reliably.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  // The rules of .dependency-cruiser.mjs, which does not parse components.
  {
    files: ['src/**/*.astro', 'src/**/*.astro/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NOT_FOR_COMPONENTS] }] },
  },
  {
    files: ['src/site/**/*.astro', 'src/site/**/*.astro/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            NOT_FOR_COMPONENTS,
            {
              regex: String.raw`^\.{1,2}/.*\bpages/`,
              message: 'Pages import src/site/, not the reverse.',
            },
          ],
        },
      ],
    },
  },
);
