import { text } from '#text';
import { assignSlugs } from '../../catalogue/slug.ts';
import { chooseWords, type WordCount } from './choose-words.ts';
import type { Region } from './find-regions.ts';
import type { PaperWords } from './paper-words.ts';

/** A region with its name. */
export interface NamedRegion extends Region {
  /** Unique; part of addresses. */
  readonly id: string;
  readonly name: string;
  /** The words that distinguish its papers, including those of the name. */
  readonly words: readonly string[];
}

const WORDS = 5;

/** Names regions after their most distinctive words, largest first, with unique names. */
export function nameRegions(regions: readonly Region[], words: PaperWords): NamedRegion[] {
  const everywhere = countWords(words, words.byPaper.keys());
  const used = new Set<string>();
  const named = regions
    .toSorted((a, b) => b.papers.length - a.papers.length || a.x - b.x || a.y - b.y)
    .map((region) => {
      const own = [...countWords(words, region.papers)].map(([word, inside]): WordCount => ({
        key: words.keys[word] ?? '',
        form: words.forms[word] ?? '',
        inside,
        everywhere: everywhere.get(word) ?? inside,
      }));
      const size = { inside: region.papers.length, everywhere: words.byPaper.length };
      const chosen = chooseWords(own, size, WORDS);
      const first = chosen.find(({ key }) => !used.has(key));
      if (first) used.add(first.key);
      return { region, name: first?.form ?? '', words: chosen.map(({ form }) => form) };
    });
  const ids = assignSlugs(named.map(({ name }) => name));
  const seen = new Map<string, number>();
  return named.map(({ region, name, words: own }) => {
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    const id = ids.get(name) ?? '';
    return {
      ...region,
      id: turn === 1 ? id : `${id}-${turn}`,
      name: name === '' ? text.map.others : name.charAt(0).toUpperCase() + name.slice(1),
      words: own,
    };
  });
}

function countWords({ byPaper }: PaperWords, papers: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const paper of papers) {
    for (const word of byPaper[paper] ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
