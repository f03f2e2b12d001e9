import { readFileSync } from 'node:fs';
import { displayPath } from '../../src/collection/list-files.ts';

const RETRY_MARK = '(passed on a retry)';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Number of passed tests that passed only on a retry. */
  readonly flaky: number;
  /** Names of failed and flaky tests, with their files. */
  readonly names: readonly string[];
}

/** The parts of Vitest's and Playwright's JSON reports that are used. */
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
  readonly assertionResults: readonly VitestTest[];
}

interface VitestTest {
  readonly fullName: string;
  readonly status: string;
  /** Includes those of the first attempt if a retry passed. */
  readonly failureMessages: readonly string[];
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
 * @param file the JSON report; a missing file counts no tests
 */
export function countTests(file: string): Counts {
  const report = readReport(file);
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
  return {
    passed: report.numPassedTests ?? expected + flaky,
    failed: report.numFailedTests ?? unexpected,
    flaky: flaky + (report.testResults ?? []).flatMap(findFlaky).length,
    names: [
      ...(report.testResults ?? []).flatMap(listFailures),
      ...(report.suites ?? []).flatMap(listProblems),
    ],
  };
}

/**
 * Lists failed and flaky tests. A file counts as a failed test if it could not be loaded, or if its
 * teardown failed.
 */
function listFailures(file: VitestFile): readonly string[] {
  const path = displayPath(file.name);
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  return [
    ...(failed.length === 0 && file.status === 'failed' ? [path] : []),
    ...failed.map(({ fullName }) => `${path}: ${fullName}`),
    ...findFlaky(file).map(({ fullName }) => `${path}: ${fullName} ${RETRY_MARK}`),
  ];
}

function findFlaky({ assertionResults }: VitestFile): readonly VitestTest[] {
  return assertionResults.filter(
    ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0,
  );
}

function listProblems({ suites = [], specs }: PlaywrightSuite): readonly string[] {
  const problems = specs.flatMap(({ title, file, tests }) =>
    tests.flatMap(({ status }) => {
      if (status === 'unexpected') return [`e2e/${file}: ${title}`];
      return status === 'flaky' ? [`e2e/${file}: ${title} ${RETRY_MARK}`] : [];
    }),
  );
  return [...problems, ...suites.flatMap(listProblems)];
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return {};
  }
}
