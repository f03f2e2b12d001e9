import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularFileSync } from './regular-file.ts';

/**
 * Hashes files and the contents of folders, by path and content.
 *
 * @param paths relative to the root; the hash of a missing or unreadable file is that of the reason
 */
export function hashFiles(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    hash.update(`${path}\0`);
    if (stats === undefined) {
      hash.update('-\0');
    } else if (stats.isDirectory()) {
      const names = readdirSync(join(root, path)).sort();
      hash.update(`${names.length}\0`);
      for (const name of names) visit(`${path}/${name}`);
    } else {
      const bytes = read(join(root, path));
      hash.update(`${bytes.length}\0`).update(bytes);
    }
  };
  for (const path of paths) visit(path);
  return hash.digest('base64url');
}

/** Reads a file, or returns the reason why it cannot be read, which the build reports. */
function read(path: string): Buffer {
  try {
    return readRegularFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return Buffer.from(`\0${code ?? message}`);
  }
}
