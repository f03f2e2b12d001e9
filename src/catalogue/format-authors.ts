import { text } from '#text';
import { isolate } from './direction.ts';

/**
 * Formats authors for lists: all, or the first ones "and 3 more".
 *
 * @param shown number of names before "and … more", which is never a single name
 */
export function formatAuthors(authors: readonly string[], shown = 5): string {
  const hidden = authors.length - shown;
  if (hidden <= 1) return authors.map(isolate).join(', ');
  return text.andMore(authors.slice(0, shown).map(isolate).join(', '), hidden);
}
