import { site, toUrl } from '../site/bind/site.ts';
import { formatOpenSearch } from '../outputs/data/open-search.ts';

export function GET(): Response {
  return new Response(formatOpenSearch(site, toUrl), {
    headers: { 'content-type': 'application/opensearchdescription+xml;charset=utf-8' },
  });
}
