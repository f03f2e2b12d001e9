import { site, toUrl } from '../site.ts';
import { formatOpenSearch } from '../data/open-search.ts';

export function GET(): Response {
  return new Response(formatOpenSearch(site, toUrl), {
    headers: { 'content-type': 'application/opensearchdescription+xml;charset=utf-8' },
  });
}
