import { formatNames } from '../outputs/addresses/list-names.ts';
import { namedPages, shardCount } from '../site/bind/redirects.ts';

/**
 * All addresses of the site, one per line, from which the 404 page suggests similar ones. Empty in
 * a large collection, which has `addresses/NUMBER.txt` instead.
 */
export function GET(): Response {
  return new Response(shardCount === 0 ? formatNames(namedPages) : '');
}
