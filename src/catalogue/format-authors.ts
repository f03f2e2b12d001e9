import { text } from '#text';
import { isolate } from './direction.ts';

/**
 * Authors as a list shows them: all, or the first of them "and 3 more".
 *
 * @param shown how many names stand before "and … more"; one name is never "1 more"
 */
export function formatAuthors(authors: readonly string[], shown = 5): string {
  const left = authors.length - shown;
  if (left <= 1) return authors.map(isolate).join(', ');
  return text.andMore(authors.slice(0, shown).map(isolate).join(', '), left);
}
