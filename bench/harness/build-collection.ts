import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from '../../e2e/sites/fingerprint.ts';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { createProgress } from './progress.ts';

/** Relative to the project, as Astro requires. */
const SEARCH_ONLY = relative(ROOT, fileURLToPath(import.meta.resolve('./search-only.config.mjs')));

/** Inputs of a build, in addition to its collection and `src/`. */
const SOURCES = [
  'public',
  'astro.config.mjs',
  'package-lock.json',
  'scripts/build.ts',
  SEARCH_ONLY,
];

export interface BuiltCollection {
  /** Absolute path of the site. */
  readonly site: string;
  /** Duration of the build, which may be from an earlier run. */
  readonly seconds: number;
  readonly isFresh: boolean;
}

/**
 * Builds the site of a content folder as `npm run build` does, by default without the pages that
 * searching does not need; reuses the site in the workspace if content and sources are unchanged.
 *
 * @param content absolute path of the content folder
 * @param workspace absolute path of a folder for exclusive use; the site is in its `site/`
 * @param buildsAllPages whether all pages are built
 * @throws Error with the end of the build's output
 */
export async function buildCollection(
  content: string,
  workspace: string,
  buildsAllPages = false,
): Promise<BuiltCollection> {
  const site = join(workspace, 'site');
  const mark = join(workspace, 'site.json');
  const hash = fingerprint([...listSources(), content], '');
  const last = readMark(mark);
  if (last?.hash === hash && existsSync(join(site, 'index.html'))) {
    return { site, seconds: last.seconds, isFresh: false };
  }
  rmSync(mark, { force: true });
  const seconds = await build(content, site, buildsAllPages ? [] : ['--config', SEARCH_ONLY]);
  writeFileSync(mark, JSON.stringify({ hash, seconds } satisfies Mark));
  return { site, seconds, isFresh: true };
}

interface Mark {
  readonly hash: string;
  readonly seconds: number;
}

function readMark(file: string): Mark | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Mark) : undefined;
}

function listSources(): string[] {
  const src = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:test|fixture)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return [...src, ...SOURCES.map((path) => join(ROOT, path)).filter(existsSync)];
}

/** @returns seconds */
async function build(content: string, site: string, options: readonly string[]): Promise<number> {
  const started = Date.now();
  const progress = createProgress('Building the site');
  const output: string[] = [];
  const child = spawn(process.execPath, ['scripts/build.ts', '--fewer', ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, OFFPRINT_CONTENT: content, OFFPRINT_OUT: site, OFFPRINT_BASE: '/' },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail).on('close', done);
  }).finally(() => progress.end());
  if (code !== 0) {
    const end = output.join('').trimEnd().split('\n').slice(-30).join('\n');
    throw new Error(`The site of ${content} could not be built:\n${end}`);
  }
  return (Date.now() - started) / 1000;
}
