import { href, toUrl } from '../site/bind/site.ts';
import { formatRobots } from '../outputs/data/robots.ts';

export function GET(): Response {
  return new Response(formatRobots(toUrl, href('/')));
}
