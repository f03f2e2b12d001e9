/**
 * The layout of a paper's words in the index: its fields one after the other. The position of a
 * word determines its field and its distance from other words.
 */

/** Empty positions after each field; larger than any distance that counts as near. */
export const GAP = 8;

/**
 * Ends every indexed word, so that a whole word can be looked up although Pagefind matches
 * prefixes. A letter, since Pagefind drops other characters; it does not occur in folded words.
 */
export const END = 'ʔ';

/**
 * Begins every word of the records of `paper-record.ts`, which keeps them out of searches of their
 * text. A letter, as `END`; it does not occur in folded words.
 */
export const START = 'ʡ';

/** Sort key of Pagefind's records: the paper's place in the catalogue, newest first. */
export const ORDER = 'order';

/** The fields of a paper in their order. */
export const PARTS = ['title', 'abstract', 'authors', 'rest'] as const;

export type PaperPart = (typeof PARTS)[number];

/**
 * Field lengths are rounded up to a multiple of this. Every reader loads the lengths, and similar
 * numbers compress well. Titles keep their true length, which ranking uses.
 */
export const STEP: Readonly<Record<PaperPart, number>> = {
  title: 1,
  abstract: 16,
  authors: 32,
  rest: 64,
};

/** Number of positions of each field, by row. */
export type Lengths = Readonly<Record<PaperPart, ArrayLike<number>>>;

/** The field at a position of a paper. */
export function partAt(row: number, place: number, lengths: Lengths): PaperPart {
  return PARTS.findLast((part) => place >= startOf(part, row, lengths)) ?? 'title';
}

/** The first position of a field of a paper. */
export function startOf(part: PaperPart, row: number, lengths: Lengths): number {
  let start = 0;
  for (const other of PARTS) {
    if (other === part) break;
    start += (lengths[other][row] ?? 0) + GAP;
  }
  return start;
}

/** Number of positions of a paper. */
export function widthOf(row: number, lengths: Lengths): number {
  return PARTS.reduce((sum, part) => sum + (lengths[part][row] ?? 0) + GAP, 0);
}

/**
 * The word that an identifier is indexed as; it does not occur in texts.
 *
 * @param id in any case
 */
export function idWord(id: string): string {
  return END + id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, 'ʘ');
}
