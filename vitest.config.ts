import { defineConfig } from 'vitest/config';
import { textPlugin } from './src/site/text/text-plugin.ts';

export default defineConfig({
  // Whatever language the collection beside the code is shown in.
  plugins: [textPlugin('en')],
  test: {
    include: ['{src,scripts,bench}/**/*.test.ts'],
    // Files share threads and what is imported in them, which else takes longer than the tests. A file
    // that puts something in place of a global or a module takes it away again.
    pool: 'threads',
    isolate: false,
    // A machine that is busy with something else is no fault of the code.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What passes only then is named at the end of all checks.
    retry: process.env.CI ? 1 : 0,
    // The JSON is counted by scripts/run-checks.ts.
    reporters: ['default', ['json', { outputFile: '.cache/reports/unit.json' }]],
  },
});
