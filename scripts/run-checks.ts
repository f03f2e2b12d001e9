// Runs the checks one after another and tells what each took. `npm test` does, once all is installed.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests, type Counts } from './checks/count-tests.ts';
import { ensureBrowser } from './setup/browser.ts';
import { runNpm } from './setup/npm.mjs';
import { CACHE } from './setup/paths.mjs';

interface Check {
  readonly name: string;
  readonly what: string;
  /**
   * @param output a file for what is said, where it is not to be said at once
   * @returns an exit code
   */
  readonly run: (output?: number) => Promise<number>;
}

interface Result extends Counts {
  readonly name: string;
  readonly code: number;
  readonly took: string;
}

const script = (name: string) => (output?: number) =>
  runNpm(['run', '--silent', name], output === undefined ? undefined : ['ignore', output, output]);

const CHECKS: readonly Check[] = [
  { name: 'format', what: 'The code is formatted (Prettier)', run: script('format:check') },
  {
    name: 'lint',
    what: 'The code keeps the rules and its types (Oxlint, ESLint)',
    run: script('lint'),
  },
  { name: 'types', what: 'The types fit, in templates too (Astro)', run: script('types') },
  { name: 'unused', what: 'Nothing is unused (knip)', run: script('unused') },
  { name: 'unit', what: 'Unit tests (Vitest)', run: script('unit') },
  { name: 'build', what: 'Building the sites to test', run: script('e2e:sites') },
  { name: 'browser', what: 'A browser to test with', run: findBrowser },
  { name: 'programs', what: 'Programs that read citations', run: findPrograms },
  { name: 'e2e', what: 'The built sites, in a browser (Playwright)', run: script('e2e') },
];

/** Checks of one core each, which go beside each other when all are run. */
const SIDE_BY_SIDE: readonly (readonly string[])[] = [['types'], ['lint', 'format', 'unused']];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join('", "')}"; there are ${listNames()}.`);
  process.exit(1);
}

/** Whoever interrupts a check wants no other. */
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => interruption.abort());

const started = Date.now();
const results = wanted.length === 0 ? await performAll() : await performEach(wanted);

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

async function performAll(): Promise<Result[]> {
  const first = await Promise.all(SIDE_BY_SIDE.map((names) => performEach(names, performAside)));
  const names = CHECKS.map(({ name }) => name);
  const rest = await performEach(names.filter((name) => !SIDE_BY_SIDE.flat().includes(name)));
  return [...first.flat(), ...rest].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
}

async function performEach(names: readonly string[], act = perform): Promise<Result[]> {
  const performed: Result[] = [];
  for (const check of CHECKS) {
    if (names.includes(check.name) && !interruption.signal.aborted)
      performed.push(await act(check));
  }
  return performed;
}

/** What it says is said when it is done, so that it does not stand between the words of another. */
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

function listNames(): string {
  return CHECKS.map(({ name }) => name).join(', ');
}

function formatDuration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
}
