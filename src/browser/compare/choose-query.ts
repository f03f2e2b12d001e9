import type { WeighedWords } from './weigh-words.ts';

/** Words of a question: each costs a piece of the index. */
const MOST_WORDS = 10;

/**
 * The words by which papers are looked for that are close to all of these: those that weigh most in
 * all together, and more where several papers have them.
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
    .slice(0, MOST_WORDS)
    .map(({ surface }) => surface)
    .join(' ');
}
