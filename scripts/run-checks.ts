// Runs the checks and reports how long each took. `npm test` starts it after installing.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { countTests, type Counts } from './checks/count-tests.ts';
import { schedule, type Job } from './checks/schedule.ts';
import { ensureBrowser } from './setup/browser.ts';
import { runNpm } from './setup/npm.mjs';
import { CACHE } from './setup/paths.mjs';

interface Check extends Job {
  readonly description: string;
  /**
   * @param output file descriptor for its output, if that is not shown immediately
   * @returns an exit code
   */
  readonly run: (output?: number) => Promise<number>;
  /** Its output is streamed; the output of other checks is shown when they have finished. */
  readonly isLive?: true;
}

interface Result extends Counts {
  readonly name: string;
  readonly code: number;
  readonly duration: string;
}

/** At least two, so that unit tests run next to other checks on a machine with one core as well. */
const CORES = Math.max(2, availableParallelism());
const UNIT_CORES = Math.ceil(CORES / 2);

const script =
  (name: string, ...args: readonly string[]) =>
  (output?: number) =>
    runNpm(
      ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])],
      output === undefined ? undefined : ['ignore', output, output],
    );

/** In starting order: slow checks, and those that others wait for, come first. */
const CHECKS: readonly Check[] = [
  {
    name: 'browser',
    description: 'Browser for the tests',
    run: findBrowser,
    cores: 0,
    isLive: true,
  },
  {
    name: 'programs',
    description: 'Programs that read citations',
    run: findPrograms,
    cores: 0,
    isLive: true,
    // Both may install packages, and apt-get runs once at a time.
    after: ['browser'],
  },
  {
    name: 'types',
    // Oxlint checks the types of all other files.
    description: 'Types of components (Astro)',
    run: script('types', '--tsconfig', 'tsconfig.components.json'),
  },
  {
    name: 'unit',
    description: 'Unit tests (Vitest)',
    run: (output) =>
      output === undefined
        ? script('unit')()
        : script('unit', `--maxWorkers=${UNIT_CORES}`)(output),
    cores: UNIT_CORES,
  },
  {
    name: 'lint',
    description: 'Linting, and types of TypeScript (Oxlint, ESLint)',
    run: script('lint'),
  },
  {
    name: 'build',
    description: 'Building the sites to test',
    run: script('e2e:sites'),
    // Builds rewrite the generated types that these two read.
    after: ['types', 'lint'],
  },
  {
    name: 'e2e',
    description: 'Browser tests of the built sites (Playwright)',
    // It has several workers, but waiting until all cores are free would leave some of them idle.
    run: script('e2e'),
    isLive: true,
    after: ['build', 'browser', 'programs'],
  },
  { name: 'format', description: 'Formatting (Prettier)', run: script('format:check') },
  { name: 'unused', description: 'Unused code (knip)', run: script('unused') },
  {
    name: 'rules',
    description: 'Dependency rules (dependency-cruiser)',
    run: script('rules'),
  },
];

const requested = process.argv.slice(2);
const names = CHECKS.map(({ name }) => name);
const unknown = requested.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown check "${unknown.join('", "')}"; the checks are ${names.join(', ')}.`);
  process.exit(1);
}

/** An interrupt also cancels the checks that have not started. */
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => interruption.abort());

const started = Date.now();
const chosen = CHECKS.filter(({ name }) => requested.length === 0 || requested.includes(name));
const start = (check: Check) =>
  check.isLive || chosen.length === 1 ? runLive(check) : runBuffered(check);
const options = { cores: CORES, signal: interruption.signal };
const results = (await schedule(chosen, start, options)).toSorted(
  (a, b) => names.indexOf(a.name) - names.indexOf(b.name),
);

console.log('\nResults');
for (const { name, duration, code, passed, failed, flaky } of results) {
  const retries = flaky > 0 ? `, ${flaky} of them only on a retry` : '';
  const tests = passed + failed > 0 ? `  ${passed} passed${retries}, ${failed} failed` : '';
  console.log(`  ${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)}${duration}${tests}`);
}
console.log(`  total             ${formatDuration(Date.now() - started)}\n`);
for (const name of results.flatMap(({ names }) => names)) console.log(`  ${name}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = results.every(({ code }) => code === 0) && !interruption.signal.aborted ? 0 : 1;

/** Runs a check and shows its output when it has finished, so that outputs do not mix. */
async function runBuffered(check: Check): Promise<Result> {
  const folder = join(CACHE, 'reports');
  const file = join(folder, `${check.name}.log`);
  mkdirSync(folder, { recursive: true });
  const output = openSync(file, 'w');
  const result = await measure(check, output);
  closeSync(output);
  console.log(`\n── ${check.name}: ${check.description}\n${readFileSync(file, 'utf8').trimEnd()}`);
  return result;
}

async function runLive(check: Check): Promise<Result> {
  console.log(`\n── ${check.name}: ${check.description}`);
  return measure(check);
}

async function measure({ name, run }: Check, output?: number): Promise<Result> {
  const report = join(CACHE, 'reports', `${name}.json`);
  rmSync(report, { force: true });
  const start = Date.now();
  const code = await run(output);
  const { passed, failed, flaky, names } = countTests(report);
  // A check that fails without a failed test, such as the linter, counts as one failure.
  const counts = { passed, failed: code !== 0 && failed === 0 ? 1 : failed, flaky, names };
  return { name, code, duration: formatDuration(Date.now() - start), ...counts };
}

async function findBrowser(): Promise<number> {
  try {
    process.env.OFFPRINT_CHROMIUM = await ensureBrowser();
    console.log(process.env.OFFPRINT_CHROMIUM);
    const { OFFPRINT_FIREFOX: firefox } = process.env;
    console.log(firefox ?? 'OFFPRINT_FIREFOX is not set: the Firefox tests are skipped.');
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** Installs programs in CI only; on other machines the few tests that need them are skipped. */
function findPrograms(): Promise<number> {
  if (process.env.CI) return script('citation-programs')();
  console.log('`npm run citation-programs` installs biber on Debian and Ubuntu.');
  return Promise.resolve(0);
}

function sum(key: 'passed' | 'failed'): number {
  return results.reduce((total, result) => total + result[key], 0);
}

function formatDuration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
}
