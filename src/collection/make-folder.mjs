// Plain JavaScript, because the lock also uses it before npm install, with the system's Node.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Creates a folder and the folders above it. Does nothing if it exists.
 *
 * `mkdirSync(path, { recursive: true })` never returns where the system answers ENOENT for a new
 * folder, as in /proc, and reports ENOENT instead of EROFS for one deep in a read-only file system.
 *
 * @param {string} path absolute or relative
 * @returns {string[]} the folders that were created, outermost first
 * @throws {NodeJS.ErrnoException} with the first folder that could not be created
 */
export function makeFolder(path) {
  if (isFolder(path)) return [];
  const parent = dirname(path);
  const created = parent === path || existsSync(parent) ? [] : makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have created it in the meantime.
    if (isFolder(path)) return created;
    throw error;
  }
  return [...created, path];
}

/** @param {string} path */
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
