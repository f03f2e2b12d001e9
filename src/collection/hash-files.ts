import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularFileSync } from './regular-file.ts';

/**
 * A hash of files by their paths and contents; of folders, all that they hold.
 *
 * @param paths relative to the root; what is not there, or cannot be read, counts as that
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

/** Of what cannot be read, why: the code that needs the file reports the error. */
function read(path: string): Buffer {
  try {
    return readRegularFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return Buffer.from(`\0${code ?? message}`);
  }
}
