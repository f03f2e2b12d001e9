/**
 * How many papers have each of a paper's words and pairs of words, in the order in which they are
 * read: a letter each. It is what a browser lacks to weigh words as `relate-papers.ts` does.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Up to so many papers, the number itself; the words of few papers decide. */
const EXACT = 32;

/** Beyond, steps of the logarithm: the rest of the letters reach to 100,000. */
const STEP = 0.26;

/** @param having papers that have a word, from 1 on */
export function toRarity(having: number): number {
  if (having <= EXACT) return having - 1;
  const rarity = EXACT - 1 + Math.round(Math.log(having / EXACT) / STEP);
  return Math.min(LETTERS.length - 1, rarity);
}

export function formatRarities(rarities: Iterable<number>): string {
  return Array.from(rarities, (rarity) => LETTERS[rarity]).join('');
}

/** @returns about how many papers have each word; what is no letter of ours is one paper */
export function parseRarities(text: string): number[] {
  return Array.from(text, (letter) => {
    const rarity = Math.max(0, LETTERS.indexOf(letter));
    return rarity < EXACT ? rarity + 1 : EXACT * Math.exp((rarity - EXACT + 1) * STEP);
  });
}
