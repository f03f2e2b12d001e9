import type { GroupKind } from '../collection/group-kinds.ts';
import type { CatalogueField, Group } from './types.ts';

/**
 * The kinds of groups that are facets and operators of the search, like fields: those with a
 * `facet` in the table of kinds. Ids of their groups begin with its name: `award/best-paper`.
 *
 * @param groups of each kind
 * @param labels displayed names of the kinds
 */
export function listKindFields(
  kinds: readonly Pick<GroupKind, 'id' | 'facet'>[],
  groups: Readonly<Record<string, readonly Group[] | undefined>>,
  labels: Readonly<Record<string, { readonly title: string } | undefined>>,
): readonly CatalogueField[] {
  return kinds.flatMap(({ id: kind, facet }) => {
    const own = groups[kind] ?? [];
    if (facet === undefined || own.length === 0) return [];
    const values = own.map((group) => ({ ...group, id: `${facet}/${group.id}` }));
    return [
      {
        ...{ name: facet, label: labels[kind]?.title ?? facet, groups: values },
        // Their pages are those of the kind.
        ...{ isFacet: true, hasPages: false, paged: [] },
      },
    ];
  });
}
