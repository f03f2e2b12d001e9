import type { WeighedWords } from './weigh-words.ts';

/** Maximum number of words, each of which costs the download of a shard of the index. */
const MAX_WORDS = 10;

/**
 * Chooses search terms for papers that are close to all of these: the words with the highest total
 * weight, with a preference for words that occur in several papers.
 */
export function chooseQuery(papers: readonly WeighedWords[]): string {
  const sums = new Map<string, { surface: string; sum: number; papers: number }>();
  for (const words of papers) {
    for (const { key, length, surface, weight } of words.values()) {
      if (length > 1 || weight === 0) continue;
      const known = sums.get(key) ?? { surface, sum: 0, papers: 0 };
      sums.set(key, { ...known, sum: known.sum + weight, papers: known.papers + 1 });
    }
  }
  return [...sums.values()]
    .sort((a, b) => b.sum * b.papers - a.sum * a.papers || (a.surface < b.surface ? -1 : 1))
    .slice(0, MAX_WORDS)
    .map(({ surface }) => surface)
    .join(' ');
}
