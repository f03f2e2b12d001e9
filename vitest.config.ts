import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,bench}/**/*.test.ts'],
    // The JSON is counted by scripts/run-checks.ts.
    reporters: ['default', ['json', { outputFile: '.cache/reports/unit.json' }]],
  },
});
