import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashFiles } from './hash-files.ts';
import type { Stats } from './read-stats.ts';
import { getStatePath } from './state-path.ts';

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

/** Variables of the environment that a build heeds. */
const HEEDED = /^(?:OFFPRINT_|NETLIFY$|CF_PAGES$)/;

/**
 * Whether a build may make another site than the one that is there, as far as can be told.
 *
 * @param there the files of the site
 */
export function hasChanged(stamped: Stamped, there: Stats): boolean {
  const path = getStatePath(stamped.root, stamped.out, 'stamp');
  if (!existsSync(path) || there.size === 0) return true;
  return readFileSync(path, 'utf8') !== createStamp(stamped, there);
}

/** Remembers what the site was made from, and what it is. */
export function keepStamp(stamped: Stamped, there: Stats): void {
  const path = getStatePath(stamped.root, stamped.out, 'stamp');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, createStamp(stamped, there));
}

/** To be called before anything changes: a build that breaks off leaves no stamp. */
export function forgetStamp({ root, out }: Stamped): void {
  rmSync(getStatePath(root, out, 'stamp'), { force: true });
}

function createStamp({ root, content, out, env, config }: Stamped, there: Stats): string {
  const variables = Object.entries(env)
    .filter(([name]) => HEEDED.test(name))
    .sort();
  const made = [
    out,
    hashFiles(root, READ),
    hashFiles(content, ['.']),
    variables,
    process.version,
    config,
  ];
  return hash('sha256', JSON.stringify([made, [...there].sort()]));
}
