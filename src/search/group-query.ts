/** Search fields by the section of a group. */
const FIELDS = new Map([
  ['topics', 'topic'],
  ['people', 'person'],
  ['venues', 'venue'],
  ['years', 'year'],
  ['mentions', 'mention'],
]);

/**
 * The query that finds and exports the papers of a group, appended to `/search/`. Months have none.
 *
 * @param path of the group, such as `/people/li-wei/`
 */
export function getSearchQuery(path: string): string | undefined {
  const [, section = '', id = '', end] = path.split('/');
  const field = FIELDS.get(section);
  return field && end === '' ? `?${field}=${encodeURIComponent(id)}` : undefined;
}
