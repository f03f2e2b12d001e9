import { formatNames } from '../outputs/addresses/list-names.ts';
import { names, shards } from '../site/bind/redirects.ts';

/**
 * One address of the site a line, for the page that is shown where there is none. In a large
 * collection this is empty, and `addresses/NUMBER.txt` hold them.
 */
export function GET(): Response {
  return new Response(shards === 0 ? formatNames(names) : '');
}
