import { text } from '#text';
import { isolate } from './direction.ts';

/**
 * Authors as lists show them: all, or the first ones "and 3 more".
 *
 * @param shown number of names before "and … more", which never stands for a single name
 */
export function formatAuthors(authors: readonly string[], shown = 5): string {
  const left = authors.length - shown;
  if (left <= 1) return authors.map(isolate).join(', ');
  return text.andMore(authors.slice(0, shown).map(isolate).join(', '), left);
}
