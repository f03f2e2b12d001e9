/**
 * How papers lie in Pagefind's index. To Pagefind a "page" is a block of papers one after the
 * other: it says at which places of a block a word stands, and the lengths of the papers' parts
 * say which paper and part that is. A page for each paper would cost every reader seven bytes a
 * paper before the first question, and three times as long for each common word.
 */

/** Empty places after each part, more than any nearness that counts. */
export const GAP = 8;

/**
 * Ends every indexed word, so that a word can be asked for alone: Pagefind finds all words that
 * begin with what is asked. A letter, because Pagefind drops other signs; no folded word has it.
 */
export const END = 'ʔ';

/** The parts of a paper in their order. */
export const PARTS = ['title', 'abstract', 'authors', 'rest'] as const;

export type PaperPart = (typeof PARTS)[number];

/**
 * Each part takes a multiple of so many places, empty ones at its end. Every reader loads how long
 * the parts are, and numbers that are alike need few bytes. Of a title the true length matters.
 */
export const STEP: Readonly<Record<PaperPart, number>> = {
  title: 1,
  abstract: 16,
  authors: 32,
  rest: 64,
};

/** How many places each part takes, by row. */
export type Lengths = Readonly<Record<PaperPart, ArrayLike<number>>>;

/** The place within a paper where a part begins. */
export function startOf(part: PaperPart, row: number, lengths: Lengths): number {
  let start = 0;
  for (const other of PARTS) {
    if (other === part) break;
    start += (lengths[other][row] ?? 0) + GAP;
  }
  return start;
}

/** All the places that a paper takes. */
export function widthOf(row: number, lengths: Lengths): number {
  return PARTS.reduce((sum, part) => sum + (lengths[part][row] ?? 0) + GAP, 0);
}

/**
 * The word that stands for an id as a whole, arXiv's or another; no text has it.
 *
 * @param id in any case
 */
export function idWord(id: string): string {
  return END + id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, 'ʘ');
}
