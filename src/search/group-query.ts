import { groupKinds } from '../collection/group-kinds.ts';

const FIELDS = new Map<string, string | undefined>(
  groupKinds.map(({ id, searchField }) => [id, searchField]),
);

/**
 * The query that finds and exports the papers of a group, appended to `/search/`. Months have none.
 *
 * @param path of the group, such as `/people/li-wei/`
 */
export function getSearchQuery(path: string): string | undefined {
  const [, section = '', id = '', end, last] = path.split('/');
  const field = FIELDS.get(section);
  if (field === 'field') {
    return end && last === '' ? `?field=${encodeURIComponent(`${id}/${end}`)}` : undefined;
  }
  return field && end === '' ? `?${field}=${encodeURIComponent(id)}` : undefined;
}
