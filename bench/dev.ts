// `npm run bench:dev -- --papers N [--corpus FILE.jsonl[.gz]] [--seed S] [--json FILE]`: how
// quickly the dev server of a collection of N papers starts and serves pages.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseOptions } from './build/options.ts';
import { makeContent } from './build/make-content.ts';
import { copyProject } from './build/copy-project.ts';
import { startServer } from './dev/start-server.ts';
import { describeMachine } from './harness/machine.ts';
import { createProgress } from './harness/progress.ts';
import { formatTable } from './harness/table.ts';

/** Milliseconds. */
const PAUSE = 5000;

const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
const progress = createProgress('Measuring the dev server');
try {
  const options = parseOptions(process.argv.slice(2));
  const content = join(folder, 'content');
  progress.update('creating the collection');
  const papers = await makeContent(content, options);
  copyProject(join(folder, 'projectCopy'));
  const [first, second] = [papers[0], papers[Math.floor(papers.length / 2)]];
  const pages = [
    ['first page, a paper’s', `papers/${first?.id ?? ''}/`],
    ['another paper’s', `papers/${second?.id ?? ''}/`],
    ['the home page', ''],
    ['the list of all papers', 'papers/'],
    ['the list of people', 'people/'],
  ] as const;
  const rounds: { readonly name: string; readonly seconds: Record<string, number> }[] = [];
  // The first start has no caches, later ones have. A person needs some time to switch to the
  // browser before the first request.
  for (const [name, pause] of [
    ['first start', 0],
    ['second start', 0],
    [`requested after ${PAUSE / 1000} s`, PAUSE],
  ] as const) {
    progress.update(name);
    const server = await startServer(join(folder, 'projectCopy'), content);
    try {
      await setTimeout(pause);
      const seconds: Record<string, number> = { ready: server.ready };
      for (const [name, path] of pages) seconds[name] = await timePage(server.address + path);
      rounds.push({ name, seconds });
    } finally {
      await server.stop();
    }
  }
  progress.end();
  const measured = ['ready', ...pages.map(([name]) => name)];
  console.log(`The dev server of ${papers.length.toLocaleString('en')} papers, in seconds:\n`);
  console.log(
    formatTable([
      ['', ...rounds.map(({ name }) => name)],
      ...measured.map((name) => [
        name,
        ...rounds.map(({ seconds }) => (seconds[name] ?? NaN).toFixed(2)),
      ]),
    ]),
  );
  console.log(`\n${describeMachine()}`);
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify({ papers: papers.length, rounds }, null, 2)}\n`);
  }
} catch (error) {
  progress.end();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @returns seconds until the whole page has been received
 * @throws Error if the server has no such page
 */
async function timePage(address: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok) throw new Error(`${address} gave ${response.status}: ${text.slice(0, 500)}`);
  return (performance.now() - started) / 1000;
}
