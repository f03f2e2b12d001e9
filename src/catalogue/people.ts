import type { Paper } from '../collection/schema.ts';
import type { CataloguePaper, Person } from './types.ts';
import { assignSlugs } from './slug.ts';

/**
 * Creates all authors by name, initially without papers. Names with the same spelling are one
 * person; names that differ in a letter or an accent are different people.
 */
export function createPeople(
  oldestFirst: readonly Paper[],
): ReadonlyMap<string, Person & { papers: CataloguePaper[]; hasPage: boolean }> {
  const ids = assignSlugs(oldestFirst.flatMap(({ authors }) => authors));
  return new Map(
    [...ids].map(([name, id]) => [
      name,
      { id, name, sortName: toSortName(name), hasPage: true, papers: [] },
    ]),
  );
}

/** Puts the family name first, as libraries sort names: "Bézenac, Emmanuel de". */
export function toSortName(name: string): string {
  const words = name.trim().split(/\s+/);
  const family = words.pop() ?? name;
  return words.length > 0 ? `${family}, ${words.join(' ')}` : family;
}
