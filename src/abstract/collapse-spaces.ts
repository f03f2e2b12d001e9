/** White space other than single spaces. */
const UNEVEN = /[^\S ]| {2}/;

/**
 * Replaces each run of white space with a single space. Most texts already have single spaces only;
 * testing for that is several times faster than replacing each of them with itself.
 */
export function collapseSpaces(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}
