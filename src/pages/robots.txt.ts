import { href, toUrl } from '../site.ts';
import { formatRobots } from '../data/robots.ts';

export function GET(): Response {
  return new Response(formatRobots(toUrl, href('/')));
}
