import { catalogue } from '../site/bind/content.ts';
import { programmeFile } from '../site/bind/programme-file.ts';
import { site, toUrl } from '../site/bind/site.ts';
import { formatLlms } from '../outputs/data/llms.ts';

export function GET(): Response {
  return new Response(formatLlms(site, catalogue, toUrl, programmeFile));
}
