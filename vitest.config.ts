import { defineConfig } from 'vitest/config';
import { textPlugin } from './src/site/text/text-plugin.ts';

export default defineConfig({
  // Independent of the language of the collection in content/.
  plugins: [textPlugin('en')],
  test: {
    include: ['{src,scripts,bench}/**/*.test.ts'],
    // Files share threads and their imports, which would otherwise take longer than the tests. A file
    // that replaces a global or a module must restore it.
    pool: 'threads',
    isolate: false,
    // Allows for busy machines.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests that pass only on a retry are listed after all checks.
    retry: process.env.CI ? 1 : 0,
    // scripts/run-checks.ts counts the tests in the JSON report.
    reporters: ['default', ['json', { outputFile: '.cache/reports/unit.json' }]],
  },
});
