import { hash } from 'node:crypto';

/**
 * The key of a file. Files with the same key are identical.
 *
 * @param site hash of everything on which all pages depend
 * @param path with a leading slash
 * @param source the data from which the file is created, or a hash of it
 */
export function createKey(site: string, path: string, source = ''): string {
  return hash('sha1', `${site}\0${path}\0${source}`, 'base64url');
}
