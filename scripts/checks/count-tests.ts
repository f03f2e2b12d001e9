import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../setup/paths.mjs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Of those that passed: only when tried again. */
  readonly unsteady: number;
  /** What failed or was unsteady, with its file. */
  readonly names: readonly string[];
}

/** What we read of Vitest's and Playwright's JSON reports. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly testResults?: readonly VitestFile[];
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly suites?: readonly PlaywrightSuite[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
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
    names: [
      ...(report.testResults ?? []).flatMap(listFailures),
      ...(report.suites ?? []).flatMap(listTroubles),
    ],
  };
}

/** A file that could not be run at all has failed without a test. */
function listFailures({ name, status, assertionResults }: VitestFile): readonly string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [relative(ROOT, name)] : [];
  return failed.map(({ fullName }) => `${relative(ROOT, name)}: ${fullName}`);
}

function listTroubles({ suites = [], specs }: PlaywrightSuite): readonly string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.flatMap(({ status }) => {
      if (status === 'unexpected') return [`e2e/${file}: ${title}`];
      return status === 'flaky' ? [`e2e/${file}: ${title} (passed when tried again)`] : [];
    }),
  );
  return [...own, ...suites.flatMap(listTroubles)];
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return {};
  }
}
