import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../setup/paths.mjs';
import { countTests } from './count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(report: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

it('counts the tests in a report by Vitest, and names failures', () => {
  const file = write({
    numPassedTests: 12,
    numFailedTests: 2,
    numPendingTests: 1,
    testResults: [
      {
        name: join(ROOT, 'src/a.test.ts'),
        status: 'failed',
        assertionResults: [
          { fullName: 'a sum is right', status: 'passed', failureMessages: [] },
          { fullName: 'a sum is small', status: 'failed', failureMessages: ['no', 'no'] },
          { fullName: 'a sum is fast', status: 'passed', failureMessages: ['no'] },
        ],
      },
      { name: join(ROOT, 'src/b.test.ts'), status: 'failed', assertionResults: [] },
      { name: join(ROOT, 'src/c.test.ts'), status: 'passed', assertionResults: [] },
      {
        name: join(ROOT, 'src/d.test.ts'),
        status: 'failed',
        assertionResults: [{ fullName: 'is late', status: 'passed', failureMessages: ['no'] }],
      },
    ],
  });
  expect(countTests(file)).toEqual({
    passed: 12,
    failed: 2,
    flaky: 2,
    names: [
      'src/a.test.ts: a sum is small',
      'src/a.test.ts: a sum is fast (passed on a retry)',
      'src/b.test.ts',
      'src/d.test.ts',
      'src/d.test.ts: is late (passed on a retry)',
    ],
  });
});

it('counts the tests in a report by Playwright, and names failures and retries', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'pages/a.test.ts',
    tests: [{ status }],
  });
  const inner = { specs: [spec('opens', 'unexpected'), spec('closes', 'flaky')] };
  const file = write({
    stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3 },
    suites: [{ specs: [spec('stays', 'expected')], suites: [inner] }],
  });
  expect(countTests(file)).toEqual({
    passed: 9,
    failed: 1,
    flaky: 2,
    names: ['e2e/pages/a.test.ts: opens', 'e2e/pages/a.test.ts: closes (passed on a retry)'],
  });
});

it('counts nothing without a report', () => {
  const none = { passed: 0, failed: 0, flaky: 0, names: [] };
  expect(countTests(join(folder, 'none.json'))).toEqual(none);
});
