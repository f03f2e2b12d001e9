import { chooseCompounds } from './choose-compounds.ts';
import type { CompoundTable } from './compounds.ts';
import type { TextStatistics } from './read-texts.ts';
import type { ListedWord } from './word-list.ts';

/**
 * Counts the papers with each word, and chooses how compounds are indexed.
 *
 * @param parts consecutive parts of the collection
 */
export function mergeTexts(parts: readonly TextStatistics[]): {
  readonly words: readonly ListedWord[];
  readonly table: CompoundTable;
} {
  const papers = new Map<string, number>();
  const times = new Map<string, number>();
  for (const part of parts) {
    part.words.forEach((word, i) => {
      papers.set(word, (papers.get(word) ?? 0) + (part.papers[i] ?? 0));
      times.set(word, (times.get(word) ?? 0) + (part.times[i] ?? 0));
    });
  }
  const table = chooseCompounds(parts, (whole) => times.get(whole) ?? 0);
  for (const whole of table.aliases.keys()) if (!papers.has(whole)) papers.set(whole, 1);
  const words = Array.from(papers, ([text, count]) => ({
    text,
    count,
    parts: table.aliases.get(text),
    times: times.get(text) ?? 0,
  }));
  return { words, table };
}
