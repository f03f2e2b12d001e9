/**
 * The letters that encode the document frequencies of a paper's words and pairs of words, in reading
 * order. Browsers need the frequencies to weigh words as `relate-papers.ts` does.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Frequencies up to this number are exact, since rare words matter most. */
const MAX_EXACT = 32;

/** Size of the logarithmic steps beyond it; the remaining letters reach 100,000. */
const STEP = 0.26;

/** @param frequency number of papers with a word, at least 1 */
export function toRarity(frequency: number): number {
  if (frequency <= MAX_EXACT) return frequency - 1;
  const rarity = MAX_EXACT - 1 + Math.round(Math.log(frequency / MAX_EXACT) / STEP);
  return Math.min(LETTERS.length - 1, rarity);
}

export function formatRarities(rarities: Iterable<number>): string {
  return Array.from(rarities, (rarity) => LETTERS[rarity]).join('');
}

/** @returns approximate document frequencies; invalid characters count as 1 */
export function parseRarities(text: string): number[] {
  return Array.from(text, (letter) => {
    const rarity = Math.max(0, LETTERS.indexOf(letter));
    return rarity < MAX_EXACT ? rarity + 1 : MAX_EXACT * Math.exp((rarity - MAX_EXACT + 1) * STEP);
  });
}
