import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import offprint from './scripts/checks/own-words.js';

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
      'offprint/own-words': 'error',
      eqeqeq: 'error',
      'prefer-template': 'error',
      // `astro check` knows better what is defined and what is used.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
);
