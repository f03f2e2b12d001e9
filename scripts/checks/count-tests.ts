import { readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Of those that passed: only when tried again. */
  readonly unsteady: number;
}

/** What we read of Vitest's and Playwright's JSON reports. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

/**
 * Counts the tests of a report by Vitest or Playwright.
 *
 * @param file its JSON; none is counted when it is missing
 */
export function countTests(file: string): Counts {
  const report = readReport(file);
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
  return {
    passed: report.numPassedTests ?? expected + flaky,
    failed: report.numFailedTests ?? unexpected,
    unsteady: flaky,
  };
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return {};
  }
}
