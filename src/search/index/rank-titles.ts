import { text } from '#text';

/** Numbers in titles count as numbers; case, accents and punctuation do not matter. */
const TITLES = new Intl.Collator(text.locale, { numeric: true, ignorePunctuation: true });

export function compareTitles(a: string, b: string): number {
  return TITLES.compare(a, b);
}

/** Titles in their order, and whose they are: of equal ones the first paper's first. */
export interface SortedTitles {
  readonly titles: readonly string[];
  readonly rows: ArrayLike<number>;
}

/**
 * By row: its place when all are sorted by title.
 *
 * @param parts which follow each other
 */
export function rankTitles(parts: readonly SortedTitles[]): Int32Array {
  let before = 0;
  const all = parts.flatMap(({ titles, rows }) => {
    const first = before;
    before += titles.length;
    return titles.map((title, i) => ({ title, row: first + (rows[i] ?? 0) }));
  });
  const ranks = new Int32Array(all.length);
  // What is in order already is compared once, not sorted anew.
  all
    .sort((a, b) => compareTitles(a.title, b.title) || a.row - b.row)
    .forEach(({ row }, rank) => (ranks[row] = rank));
  return ranks;
}
