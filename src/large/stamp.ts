import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashData } from '../collection/hash-data.ts';
import { writeTogether } from '../collection/lock/write-together.ts';
import { hashFiles } from '../collection/hash-files.ts';
import type { Stats } from '../build/read-stats.ts';
import { getStatePath } from '../build/state-path.ts';

export interface BuildInputs {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the site. */
  readonly out: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Path of an alternative configuration of Astro. */
  readonly config?: string | undefined;
}

/** Files that affect a build. Packages are covered by their lock file. */
const SOURCES = ['src', 'public', 'scripts/build.ts', 'astro.config.mjs', 'package-lock.json'];

/** Environment variables that affect a build. */
const VARIABLES = /^(?:OFFPRINT_(?!WAIT$|CWD$)|NETLIFY$|CF_PAGES$)/;

/**
 * A hash of everything that affects a site. Must be computed before a build, because files that change
 * during the build may have been read already.
 */
export function hashSources({ root, content, out, env, config }: BuildInputs): string {
  const variables = Object.entries(env)
    .filter(([name]) => VARIABLES.test(name))
    .sort();
  // A hidden folder may contain the code, and the site may be inside the content folder.
  const names = existsSync(content) ? readdirSync(content).sort() : [];
  const own = names.filter((name) => !name.startsWith('.') && join(content, name) !== out);
  const [code, texts] = [hashFiles(root, SOURCES), hashFiles(content, own)];
  return hashData([out, code, texts, variables, process.version, config]);
}

/**
 * Whether a build may result in a different site than the existing one.
 *
 * @param readCurrent reads the files of the site, which is slow if there are many
 */
export function hasChanged(
  inputs: BuildInputs,
  sources: string,
  readCurrent: () => Stats,
): boolean {
  const path = getStatePath(inputs.root, inputs.out, 'stamp');
  if (!existsSync(path)) return true;
  const [lastSources, lastSite] = readFileSync(path, 'utf8').split('\n');
  return lastSources !== sources || lastSite !== hashStats(readCurrent());
}

/** Saves hashes of the inputs and of the site. */
export function saveStamp({ root, out }: BuildInputs, sources: string, files: Stats): void {
  const path = getStatePath(root, out, 'stamp');
  writeTogether(new Map([[path, [sources, hashStats(files)].join('\n')]]));
}

/** Deletes the stamp. Must be called before a build, so that a failed build leaves none. */
export function deleteStamp({ root, out }: BuildInputs): void {
  rmSync(getStatePath(root, out, 'stamp'), { force: true });
}

function hashStats(files: Stats): string {
  return hashData([...files].sort());
}
