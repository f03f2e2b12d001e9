import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Lists files of a site being built that are unchanged and exist only in the last site. */
const UNCHANGED_FILE = '.offprint-unchanged';

/** The files of a site that is being built. */
export interface SiteFiles {
  /** Sorted paths of all files, or of those in a folder such as `topics`, with `/` as separator. */
  readonly list: (section?: string) => string[];
  /** Absolute path at which a file can be read, even if it does not exist. */
  readonly locate: (file: string) => string;
}

/**
 * @param folder absolute path of the site being built
 * @param last absolute path of the site that it will replace
 */
export function readSiteFiles(folder: string, last?: string): SiteFiles {
  const unchanged = new Set(readUnchanged(folder));
  return {
    list: (section = '') => {
      const prefix = section === '' ? '' : `${section}/`;
      const existing = listFiles(folder, section).filter((file) => file !== UNCHANGED_FILE);
      return [...existing, ...[...unchanged].filter((file) => file.startsWith(prefix))].sort();
    },
    locate: (file) => join(last !== undefined && unchanged.has(file) ? last : folder, file),
  };
}

/** Paths of the files that are unchanged and exist only in the last site. */
export function readUnchanged(folder: string): readonly string[] {
  const path = join(folder, UNCHANGED_FILE);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
}

export function writeUnchanged(folder: string, files: readonly string[]): void {
  if (files.length > 0) writeFileSync(join(folder, UNCHANGED_FILE), files.join('\n'));
}

/** Paths of files in a folder, or in one of its subfolders, with `/` as separator. */
export function listFiles(folder: string, section = ''): string[] {
  if (!existsSync(join(folder, section))) return [];
  return readdirSync(join(folder, section), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => (sep === '/' ? path : path.split(sep).join('/')));
}
