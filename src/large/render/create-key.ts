import { hash } from 'node:crypto';

/**
 * The key of a file of a site: two files with the same key are the same.
 *
 * @param site hash of what all pages depend on
 * @param path address with a slash before it
 * @param made all that the file is made from beside the site, or a hash of it
 */
export function createKey(site: string, path: string, made = ''): string {
  return hash('sha1', `${site}\0${path}\0${made}`, 'base64url');
}
