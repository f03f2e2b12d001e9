import { hash } from 'node:crypto';
import { join } from 'node:path';

/**
 * Path of a file with data about the site in a folder, for the next build. Can be deleted.
 *
 * @param root absolute path of the project
 * @param out absolute path of the site
 */
export function getStatePath(
  root: string,
  out: string,
  name: 'pages' | 'papers' | 'site' | 'stamp',
): string {
  return join(root, '.cache', 'builds', hash('sha1', out).slice(0, 16), name);
}
