import { hash } from 'node:crypto';
import { join } from 'node:path';

/**
 * Path of a file in which a build stores data about the site in `out` for the next build. The file
 * can be deleted.
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
