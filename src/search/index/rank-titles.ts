import { text } from '#text';

/** Sorts digits as numbers and ignores case, accents and punctuation. */
const TITLES = new Intl.Collator(text.locale, { numeric: true, ignorePunctuation: true });

export function compareTitles(a: string, b: string): number {
  return TITLES.compare(a, b);
}

/** Sorted titles and their papers; equal titles keep the order of their papers. */
export interface SortedTitles {
  readonly titles: readonly string[];
  readonly rows: ArrayLike<number>;
}

/**
 * The rank of each row's title among all titles.
 *
 * @param parts consecutive parts of the catalogue
 */
export function rankTitles(parts: readonly SortedTitles[]): Int32Array {
  let before = 0;
  const all = parts.flatMap(({ titles, rows }) => {
    const first = before;
    before += titles.length;
    return titles.map((title, i) => ({ title, row: first + (rows[i] ?? 0) }));
  });
  const ranks = new Int32Array(all.length);
  // Merges sorted runs, for which `sort` takes linear time.
  all
    .sort((a, b) => compareTitles(a.title, b.title) || a.row - b.row)
    .forEach(({ row }, rank) => (ranks[row] = rank));
  return ranks;
}
