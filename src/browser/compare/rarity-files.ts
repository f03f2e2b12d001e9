import { countParts } from '../list/facts.ts';
import { getPart } from '../list/part.ts';

/** Papers in one file, about: a comparison asks for at most four files. */
const IN_FILE = 64;

/** How many files say what the words of a collection's papers weigh. */
export function countRarityFiles(papers: number): number {
  return countParts(papers, IN_FILE);
}

/** By the path of their file below `/compare/`: the rarities of papers by id; see `related/rarity.ts`. */
export function createRarityFiles(
  ids: readonly string[],
  getRarities: (id: string) => string,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const count = countRarityFiles(ids.length);
  const byFile = Map.groupBy(ids, (id) => getPart(id, count));
  return new Map(
    Array.from({ length: count }, (_, part) => {
      const path = `${count}/${part}.json`;
      const own = byFile.get(path) ?? [];
      return [path, Object.fromEntries(own.map((id) => [id, getRarities(id)]))];
    }),
  );
}
