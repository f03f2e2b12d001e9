import { catalogue, site, toUrl } from '../content.ts';
import { formatLlms } from '../data/llms.ts';

export function GET(): Response {
  return new Response(formatLlms(site, catalogue, toUrl));
}
