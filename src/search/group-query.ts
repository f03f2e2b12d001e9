import { groupKinds, type GroupKind } from '../collection/group-kinds.ts';

const KINDS = new Map(groupKinds.map((kind): [string, SearchedKind] => [kind.id, kind]));

type SearchedKind = Pick<GroupKind, 'searchField' | 'facet'>;

/**
 * The query that finds and exports the papers of a group, appended to `/search/`. Months have none.
 *
 * @param path of the group, such as `/people/li-wei/`
 */
export function getSearchQuery(
  path: string,
  kinds: ReadonlyMap<string, SearchedKind> = KINDS,
): string | undefined {
  const [, section = '', id = '', end, last] = path.split('/');
  const { searchField: field, facet } = kinds.get(section) ?? {};
  if (facet !== undefined && end === '') return `?field=${encodeURIComponent(`${facet}/${id}`)}`;
  if (field === 'field') {
    return end && last === '' ? `?field=${encodeURIComponent(`${id}/${end}`)}` : undefined;
  }
  return field && end === '' ? `?${field}=${encodeURIComponent(id)}` : undefined;
}
