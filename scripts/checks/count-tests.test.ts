import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(report: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

it('counts what Vitest reports', () => {
  const file = write({ numPassedTests: 12, numFailedTests: 2, numPendingTests: 1 });
  expect(countTests(file)).toEqual({ passed: 12, failed: 2, unsteady: 0 });
});

it('counts what Playwright reports, and which tests passed only the second time', () => {
  const file = write({ stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3 } });
  expect(countTests(file)).toEqual({ passed: 9, failed: 1, unsteady: 2 });
});

it('counts nothing where there is no report', () => {
  expect(countTests(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, unsteady: 0 });
});
