import { href, toUrl } from '../content.ts';
import { formatRobots } from '../data/robots.ts';

export function GET(): Response {
  return new Response(formatRobots(toUrl, href('/')));
}
