/** Maximum length of an excerpt, in characters. */
const MAX_LENGTH = 160;
/** Maximum number of equal characters before the first difference. */
const CONTEXT = 40;

/** Excerpts of two texts, starting shortly before their first difference. */
export function formatDifference(one: string, other: string): [one: string, other: string] {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  const start = at > CONTEXT ? one.lastIndexOf(' ', at - CONTEXT / 2) + 1 : 0;
  const cut = (text: string): string => {
    const excerpt = text.slice(start, start + MAX_LENGTH).replace(/\s+/g, ' ');
    return `${start > 0 ? '…' : ''}${excerpt}${start + MAX_LENGTH < text.length ? '…' : ''}`;
  };
  return [cut(one), cut(other)];
}
