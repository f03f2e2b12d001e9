// Runs the checks and tells what each took. `npm test` does, once all is installed.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { countTests, type Counts } from './checks/count-tests.ts';
import { schedule, type Job } from './checks/schedule.ts';
import { ensureBrowser } from './setup/browser.ts';
import { runNpm } from './setup/npm.mjs';
import { CACHE } from './setup/paths.mjs';

interface Check extends Job {
  readonly what: string;
  /**
   * @param output a file for its output, if that is not to be shown at once
   * @returns an exit code
   */
  readonly run: (output?: number) => Promise<number>;
  /** Its output is shown as it comes, even beside others; theirs is shown once they have finished. */
  readonly isLive?: true;
}

interface Result extends Counts {
  readonly name: string;
  readonly code: number;
  readonly took: string;
}

/** As many as Playwright has workers. */
const E2E_CORES = 2;
const CORES = Math.max(E2E_CORES, availableParallelism());
const UNIT_CORES = Math.ceil(CORES / 2);

const script =
  (name: string, ...args: readonly string[]) =>
  (output?: number) =>
    runNpm(
      ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])],
      output === undefined ? undefined : ['ignore', output, output],
    );

/** In the order in which they start: first what takes long or holds others up. */
const CHECKS: readonly Check[] = [
  { name: 'browser', what: 'A browser to test with', run: findBrowser, cores: 0, isLive: true },
  {
    name: 'programs',
    what: 'Programs that read citations',
    run: findPrograms,
    cores: 0,
    isLive: true,
    // Both may install packages, and apt-get runs once at a time.
    after: ['browser'],
  },
  { name: 'types', what: 'The types fit, in templates too (Astro)', run: script('types') },
  {
    name: 'unit',
    what: 'Unit tests (Vitest)',
    run: (output) =>
      output === undefined
        ? script('unit')()
        : script('unit', `--maxWorkers=${UNIT_CORES}`)(output),
    cores: UNIT_CORES,
  },
  {
    name: 'lint',
    what: 'The code keeps the rules and its types (Oxlint, ESLint)',
    run: script('lint'),
  },
  {
    name: 'build',
    what: 'Building the sites to test',
    run: script('e2e:sites'),
    // Each build writes anew the types that these two read.
    after: ['types', 'lint'],
  },
  { name: 'format', what: 'The code is formatted (Prettier)', run: script('format:check') },
  { name: 'unused', what: 'Nothing is unused (knip)', run: script('unused') },
  {
    name: 'rules',
    what: 'Modules import only what their room may (dependency-cruiser)',
    run: script('rules'),
  },
  {
    name: 'e2e',
    what: 'The built sites, in a browser (Playwright)',
    run: script('e2e'),
    cores: E2E_CORES,
    isLive: true,
    after: ['build', 'browser', 'programs'],
  },
];

const wanted = process.argv.slice(2);
const names = CHECKS.map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join('", "')}"; there are ${names.join(', ')}.`);
  process.exit(1);
}

/** Whoever interrupts a check wants no other. */
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => interruption.abort());

const started = Date.now();
const chosen = CHECKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const act = (check: Check) =>
  check.isLive || chosen.length === 1 ? perform(check) : performAside(check);
const options = { cores: CORES, signal: interruption.signal };
const results = (await schedule(chosen, act, options)).toSorted(
  (a, b) => names.indexOf(a.name) - names.indexOf(b.name),
);

console.log('\nWhat was checked');
for (const { name, took, code, passed, failed, unsteady } of results) {
  const again = unsteady > 0 ? `, ${unsteady} of them only when tried again` : '';
  const tests = passed + failed > 0 ? `  ${passed} passed${again}, ${failed} failed` : '';
  console.log(`  ${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)}${took}${tests}`);
}
console.log(`  in all            ${formatDuration(Date.now() - started)}\n`);
for (const name of results.flatMap(({ names }) => names)) console.log(`  ${name}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = results.every(({ code }) => code === 0) && !interruption.signal.aborted ? 0 : 1;

/** Shows its output once it has finished, so that it does not mix with that of another. */
async function performAside(check: Check): Promise<Result> {
  const folder = join(CACHE, 'reports');
  const file = join(folder, `${check.name}.log`);
  mkdirSync(folder, { recursive: true });
  const output = openSync(file, 'w');
  const result = await measure(check, output);
  closeSync(output);
  console.log(`\n── ${check.name}: ${check.what}\n${readFileSync(file, 'utf8').trimEnd()}`);
  return result;
}

async function perform(check: Check): Promise<Result> {
  console.log(`\n── ${check.name}: ${check.what}`);
  return measure(check);
}

async function measure({ name, run }: Check, output?: number): Promise<Result> {
  const report = join(CACHE, 'reports', `${name}.json`);
  rmSync(report, { force: true });
  const start = Date.now();
  const code = await run(output);
  const { passed, failed, unsteady, names } = countTests(report);
  // A check that failed without a failed test, such as the linter, counts as one.
  const counts = { passed, failed: code !== 0 && failed === 0 ? 1 : failed, unsteady, names };
  return { name, code, took: formatDuration(Date.now() - start), ...counts };
}

async function findBrowser(): Promise<number> {
  try {
    process.env.OFFPRINT_CHROMIUM = await ensureBrowser();
    console.log(process.env.OFFPRINT_CHROMIUM);
    const { OFFPRINT_FIREFOX: firefox } = process.env;
    console.log(firefox ?? 'OFFPRINT_FIREFOX names none: the tests in Firefox are skipped.');
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** Nobody's own machine is changed for a few tests that can be skipped; CI's is. */
function findPrograms(): Promise<number> {
  if (process.env.CI) return script('citation-programs')();
  console.log('`npm run citation-programs` installs biber, where Debian has it.');
  return Promise.resolve(0);
}

function sum(key: 'passed' | 'failed'): number {
  return results.reduce((total, result) => total + result[key], 0);
}

function formatDuration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
}
