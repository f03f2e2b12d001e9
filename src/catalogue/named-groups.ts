import type { GroupKind } from '../collection/group-kinds.ts';
import type { Paper } from '../collection/schema.ts';
import type { CataloguePaper, Group } from './types.ts';
import { assignSlugs } from './slug.ts';

export interface NamedGroups {
  /** In the order of their first papers; without papers at first. */
  readonly all: readonly Group[];
  /** The groups of a paper, to which it can be added. */
  readonly getForPaper: (paper: Paper) => readonly (Group & { papers: CataloguePaper[] })[];
}

/** Creates the groups of one kind from the names that papers give them. */
export function createNamedGroups(
  oldestFirst: readonly Paper[],
  { names, fullName: getFullName }: NonNullable<GroupKind['read']>,
): NamedGroups {
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
    all: [...groups.values()],
    getForPaper: (paper) => [...new Set(names(paper))].flatMap((name) => groups.get(name) ?? []),
  };
}

/** Papers of one venue spell it in several ways ("… Systems 34"); the commonest is chosen. */
function getCommonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
