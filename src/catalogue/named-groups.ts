import { groupKinds, type GroupKind, type NamedKindId } from '../collection/group-kinds.ts';
import type { Paper } from '../collection/schema.ts';
import type { CataloguePaper, Group, PaperGroups } from './types.ts';
import { assignSlugs } from './slug.ts';

type MutableGroup = Group & { papers: CataloguePaper[] };
type Order = (a: Group, b: Group) => number;

/**
 * Creates the groups of all kinds with names, initially without papers.
 *
 * @param has whether the site has a kind of group
 */
export function createAllNamedGroups(oldestFirst: readonly Paper[], has: (id: string) => boolean) {
  const kinds = groupKinds.flatMap((kind) =>
    kind.read
      ? [{ ...kind, groups: createNamedGroups(has(kind.id) ? oldestFirst : [], kind.read) }]
      : [],
  );
  const groupsByPaper = new Map<string, readonly PaperGroups[]>();
  return {
    groupsByPaper,
    getForPaper: (id: NamedKindId, paper: Paper): readonly Group[] =>
      kinds.find((kind) => kind.id === id)?.groups.getForPaper(paper) ?? [],
    /** Adds a paper to its groups. */
    addPaper: (paper: Paper, cataloguePaper: CataloguePaper): void => {
      const paperGroups = kinds.map((kind) => ({
        ...kind,
        groups: kind.groups.getForPaper(paper),
      }));
      for (const { groups } of paperGroups) {
        for (const group of groups) group.papers.push(cataloguePaper);
      }
      const shown = paperGroups.filter((kind) => kind.isOnPaperPage && kind.groups.length > 0);
      if (shown.length === 0) return;
      groupsByPaper.set(
        paper.id,
        shown.map(({ id, groups }) => ({ kind: id, groups })),
      );
    },
    /** The groups of each kind, sorted. */
    list: ({ byCount, byName }: { readonly byCount: Order; readonly byName: Order }) =>
      Object.fromEntries(
        kinds.map(({ id, groups }) => [
          id,
          groups.all.toSorted(groups.order === 'most papers' ? byCount : byName),
        ]),
      ) as unknown as Readonly<Record<NamedKindId, readonly Group[]>>,
  };
}

/** Creates the groups of one kind from the names in papers. */
function createNamedGroups(
  oldestFirst: readonly Paper[],
  { names, fullName: getFullName, order }: NonNullable<GroupKind['read']>,
) {
  const fullNames = new Map<string, string[]>();
  for (const paper of oldestFirst) {
    const full = getFullName?.(paper);
    for (const name of names(paper)) {
      const known = fullNames.get(name) ?? [];
      if (full !== undefined) known.push(full);
      fullNames.set(name, known);
    }
  }
  const groups = new Map(
    [...assignSlugs(fullNames.keys())].map(([name, id]) => {
      const full = getCommonest(fullNames.get(name) ?? []);
      const fullName = full === name ? undefined : full;
      return [name, { id, name, fullName, papers: [] as CataloguePaper[] }];
    }),
  );
  return {
    order,
    all: [...groups.values()],
    getForPaper: (paper: Paper): readonly MutableGroup[] =>
      [...new Set(names(paper))].flatMap((name) => groups.get(name) ?? []),
  };
}

/** Chooses the most common name, because papers of one venue spell it in several ways. */
function getCommonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
