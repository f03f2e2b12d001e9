import { readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
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
 * Counts the tests of a report by Vitest or Playwright; one that passed only when tried again has
 * failed.
 *
 * @param file its JSON; none is counted when it is missing
 */
export function countTests(file: string): Counts {
  const report = readReport(file);
  return {
    passed: report.numPassedTests ?? report.stats?.expected ?? 0,
    failed:
      report.numFailedTests ?? (report.stats ? report.stats.unexpected + report.stats.flaky : 0),
  };
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return {};
  }
}
