/** The field of a search that a group is a value of, by the section that it stands in. */
const FIELDS = new Map([
  ['topics', 'topic'],
  ['people', 'person'],
  ['venues', 'venue'],
  ['years', 'year'],
  ['mentions', 'mention'],
]);

/**
 * What follows `/search/` to find the papers of a group, and to export them; none of a month.
 *
 * @param path the group's own, such as `/people/li-wei/`
 */
export function getSearchQuery(path: string): string | undefined {
  const [, section = '', id = '', end] = path.split('/');
  const field = FIELDS.get(section);
  return field && end === '' ? `?${field}=${encodeURIComponent(id)}` : undefined;
}
