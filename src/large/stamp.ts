import { existsSync, readFileSync, rmSync } from 'node:fs';
import { hashData } from '../collection/hash-data.ts';
import { writeTogether } from '../collection/lock/write-together.ts';
import { hashFiles } from '../collection/hash-files.ts';
import type { Stats } from '../build/read-stats.ts';
import { getStatePath } from '../build/state-path.ts';

export interface Stamped {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the site. */
  readonly out: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Path of a configuration that takes the place of the project's own. */
  readonly config?: string | undefined;
}

/** All that a build reads; the packages are told by their lock file. */
const READ = ['src', 'public', 'scripts/build.ts', 'astro.config.mjs', 'package-lock.json'];

/** Environment variables that change what a build makes. */
const HEEDED = /^(?:OFFPRINT_(?!WAIT$)|NETLIFY$|CF_PAGES$)/;

/**
 * A hash of all that a site is made from. To be had before a build: what changes while it runs, it may
 * have read before.
 */
export function hashSources({ root, content, out, env, config }: Stamped): string {
  const variables = Object.entries(env)
    .filter(([name]) => HEEDED.test(name))
    .sort();
  const [code, texts] = [hashFiles(root, READ), hashFiles(content, ['.'])];
  return hashData([out, code, texts, variables, process.version, config]);
}

/**
 * Whether a build may make another site than the one that is there, as far as can be told.
 *
 * @param readThere gives the files of the site, which takes long where there are many
 */
export function hasChanged(stamped: Stamped, sources: string, readThere: () => Stats): boolean {
  const path = getStatePath(stamped.root, stamped.out, 'stamp');
  if (!existsSync(path)) return true;
  const [madeFrom, site] = readFileSync(path, 'utf8').split('\n');
  return madeFrom !== sources || site !== hashStats(readThere());
}

/** Remembers what the site was made from, and what it is. */
export function keepStamp({ root, out }: Stamped, sources: string, there: Stats): void {
  const path = getStatePath(root, out, 'stamp');
  writeTogether(new Map([[path, [sources, hashStats(there)].join('\n')]]));
}

/** To be called before anything changes: a build that breaks off leaves no stamp. */
export function forgetStamp({ root, out }: Stamped): void {
  rmSync(getStatePath(root, out, 'stamp'), { force: true });
}

function hashStats(there: Stats): string {
  return hashData([...there].sort());
}
