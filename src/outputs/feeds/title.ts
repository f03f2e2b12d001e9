import type { LinkedFeed } from './choose.ts';
import { cleanLine } from './entry.ts';

/** Title of a feed: "Offprint", "Scaling · Offprint". */
export function formatFeedTitle(
  { section, group }: Pick<LinkedFeed, 'section' | 'group'>,
  site: { readonly name: string },
): string {
  return cleanLine(section === 'site' ? site.name : `${group.name} · ${site.name}`);
}
