import { countParts } from '../list/facts.ts';
import { getPart } from '../list/part.ts';

/** Average number of papers in a file; a comparison loads at most four files. */
const PAPERS_PER_FILE = 64;

/** Number of files for the word rarities of a collection. */
export function countRarityFiles(papers: number): number {
  return countParts(papers, PAPERS_PER_FILE);
}

/**
 * Rarities of papers by id, grouped by the path of their file below `/compare/`; see
 * `related/rarity.ts`.
 */
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
