import { formatManifest } from '../outputs/data/web-manifest.ts';
import { href, site } from '../site/bind/site.ts';

export function GET(): Response {
  return new Response(formatManifest(site, href), {
    headers: { 'content-type': 'application/manifest+json' },
  });
}
