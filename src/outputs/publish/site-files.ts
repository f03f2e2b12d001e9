import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Lies in a site that is being built and names its files that stay where the last site has them. */
const STAYING = '.offprint-staying';

/** The files of a site that is being built. */
export interface SiteFiles {
  /** Paths of all files, or of those below a folder such as `topics`, in order, with `/` between names. */
  readonly list: (section?: string) => string[];
  /** Where a file is read, as an absolute path, whether it is there or not. */
  readonly locate: (file: string) => string;
}

/**
 * @param folder absolute path that the site is built into
 * @param last absolute path of the site whose place it takes
 */
export function readSiteFiles(folder: string, last?: string): SiteFiles {
  const staying = new Set(readStaying(folder));
  return {
    list: (section = '') => {
      const begin = section === '' ? '' : `${section}/`;
      const there = listFiles(folder, section).filter((file) => file !== STAYING);
      return [...there, ...[...staying].filter((file) => file.startsWith(begin))].sort();
    },
    locate: (file) => join(last !== undefined && staying.has(file) ? last : folder, file),
  };
}

/** Paths of the files that the site does not hold, because they stay where the last one has them. */
export function readStaying(folder: string): readonly string[] {
  const path = join(folder, STAYING);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
}

export function writeStaying(folder: string, files: readonly string[]): void {
  if (files.length > 0) writeFileSync(join(folder, STAYING), files.join('\n'));
}

/** Paths below a folder, of what lies in one of its folders or in all, with `/` between names. */
export function listFiles(folder: string, section = ''): string[] {
  if (!existsSync(join(folder, section))) return [];
  return readdirSync(join(folder, section), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => (sep === '/' ? path : path.split(sep).join('/')));
}
