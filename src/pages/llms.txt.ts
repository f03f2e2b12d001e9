import { catalogue } from '../content.ts';
import { site, toUrl } from '../site.ts';
import { formatLlms } from '../data/llms.ts';

export function GET(): Response {
  return new Response(formatLlms(site, catalogue, toUrl));
}
