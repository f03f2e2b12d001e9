import type { LinkedFeed } from './choose.ts';
import { cleanLine } from './entry.ts';

/** What a feed is called in a list of many: "Offprint", "Scaling · Offprint". */
export function formatFeedTitle(
  { section, group }: Pick<LinkedFeed, 'section' | 'group'>,
  site: { readonly name: string },
): string {
  return cleanLine(section === 'site' ? site.name : `${group.name} · ${site.name}`);
}
