import { findKeywords, type Keyword } from '../../analysis/keywords/find-keywords.ts';
import { getFactor } from '../../analysis/keywords/word-weights.ts';
import { parseRarities } from '../../analysis/related/rarity.ts';

/** A paper's words and phrases by key. */
export type WeighedWords = ReadonlyMap<string, WeighedWord>;

export interface WeighedWord extends Keyword {
  /** Component of a unit vector, as in `related/relate-papers.ts`; 0 for long phrases. */
  readonly weight: number;
}

export interface WeighedText {
  readonly words: WeighedWords;
  /** Whether the rarity of each word is known; otherwise, all words are weighted as equally rare. */
  readonly isExact: boolean;
}

/**
 * Computes the word weights of a paper in the browser, as the build does for related papers.
 *
 * @param text title and abstract as plain words
 * @param rarities number of papers with each word; see `related/rarity.ts`
 * @param total number of papers in the collection
 */
export function weighWords(
  text: { readonly title: string; readonly abstract: string },
  rarities: string,
  total: number,
): WeighedText {
  const keywords = [...findKeywords(text.title, text.abstract).values()];
  const factors = keywords.map((keyword) => getFactor(keyword, total));
  const frequencies = parseRarities(rarities);
  // If the page and the file come from different builds, they may contain different words.
  const isExact = frequencies.length === factors.filter((factor) => factor > 0).length;
  let next = 0;
  const weights = factors.map((factor) => {
    if (factor === 0) return 0;
    const papers = isExact ? (frequencies[next++] ?? 1) : 1;
    return factor * Math.max(0, Math.log(Math.max(total, 2) / papers));
  });
  const length = Math.hypot(...weights) || 1;
  const words = new Map(
    keywords.map((keyword, at) => [
      keyword.key,
      { ...keyword, weight: (weights[at] ?? 0) / length },
    ]),
  );
  return { words, isExact };
}
