import { text } from '#text';
import type { GroupKind } from '../collection/group-kinds.ts';
import { getKind, getTypeOfKind } from '../collection/publication-kind.ts';
import type { Paper } from '../collection/schema.ts';
import type { SiteField } from '../collection/site-fields.ts';
import { getMinPapersOfMention } from './min-papers.ts';
import { assignSlugs } from './slug.ts';
import type { CatalogueField, CataloguePaper, Group } from './types.ts';

type MutableGroup = Group & { papers: CataloguePaper[] };

/** Groups papers by the values of the fields that are facets or have pages. */
export function createFieldGroups(oldestFirst: readonly Paper[], siteFields: readonly SiteField[]) {
  const fields = siteFields
    .filter(({ isFacet, hasPages }) => isFacet || hasPages)
    .map((field) => ({ ...field, groups: createGroups(oldestFirst, field) }));
  const minPapers = getMinPapersOfMention(oldestFirst.length);
  return {
    addPaper: (paper: Paper, cataloguePaper: CataloguePaper): void => {
      for (const field of fields) {
        const keys = new Set(listFieldValues(paper, field).map(toKey));
        for (const key of keys) field.groups.get(key)?.papers.push(cataloguePaper);
      }
    },
    list: (byCount: (a: Group, b: Group) => number): readonly CatalogueField[] =>
      fields.map(({ groups, ...field }) => {
        const sorted = [...groups.values()].sort(byCount);
        const { name, isFacet, hasPages } = field;
        const paged = hasPages ? sorted.filter(({ papers }) => papers.length >= minPapers) : [];
        return { name, label: getFieldLabel(field), isFacet, hasPages, groups: sorted, paged };
      }),
  };
}

/**
 * Lists the kinds of groups that are facets and operators of the search, like fields: those with a
 * `facet` in the table of kinds. Ids of their groups begin with the facet: `award/best-paper`.
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
    const ofKind = groups[kind] ?? [];
    if (facet === undefined || ofKind.length === 0) return [];
    const values = ofKind.map((group) => ({ ...group, id: `${facet}/${group.id}` }));
    return [
      {
        ...{ name: facet, label: labels[kind]?.title ?? facet, groups: values },
        // Their pages are those of the kind.
        ...{ isFacet: true, hasPages: false, paged: [] },
      },
    ];
  });
}

/** Creates a group for each value, ignoring case, with the spelling of the oldest paper. */
function createGroups(oldestFirst: readonly Paper[], field: SiteField) {
  const names = new Map<string, string>();
  for (const paper of oldestFirst) {
    for (const name of listFieldValues(paper, field)) {
      if (!names.has(toKey(name))) names.set(toKey(name), name);
    }
  }
  // Ids of types are the same in every language.
  const slugs: ReadonlyMap<string, string> =
    field.kind === 'type' ? listTypes(oldestFirst) : assignSlugs(names.values());
  return new Map<string, MutableGroup>(
    [...names].map(([key, name]) => {
      const id = `${field.name}/${slugs.get(name) ?? ''}`;
      return [key, { id, name, papers: [] }];
    }),
  );
}

/** Maps the displayed names of the types of papers to their ids. */
function listTypes(papers: readonly Paper[]): ReadonlyMap<string, string> {
  const kinds = new Set(papers.map(getKind));
  return new Map([...kinds].map((kind) => [text.paper.types[kind], getTypeOfKind(kind)]));
}

/** Lists the displayed values of a field. */
export function listFieldValues(
  paper: Omit<Paper, 'topics'>,
  { name, kind }: Pick<SiteField, 'name' | 'kind'>,
): readonly string[] {
  if (kind === 'type') return [text.paper.types[getKind(paper)]];
  const value: unknown = (paper as Readonly<Record<string, unknown>>)[name];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Returns the displayed name of a field. */
export function getFieldLabel({ name, label }: Pick<SiteField, 'name' | 'label'>): string {
  return label ?? (text.paper.fields as Readonly<Record<string, string>>)[name] ?? name;
}

function toKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
