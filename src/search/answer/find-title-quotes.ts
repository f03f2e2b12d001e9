import type { Lengths } from '../index/layout.ts';
import { placesOf } from '../lookup/postings.ts';
import type { FoundTerm } from '../lookup/found-term.ts';

/** A title quotes the question if it contains this many of its words in sequence. */
const MIN_QUOTED_WORDS = 3;

/** For each row: 3 if the title equals the question, 1 if it contains it. */
export function findTitleQuotes(
  terms: readonly FoundTerm[],
  lengths: Lengths,
  length: number,
): ReadonlyMap<number, number> {
  const quotes = new Map<number, number>();
  const [first, ...others] = terms;
  if (first === undefined || terms.some(({ field }) => field !== undefined)) return quotes;
  const at = others.map(() => 0);
  const { starts, places } = first.postings;
  first.postings.rows.forEach((row, i) => {
    const titleEnd = lengths.title[row] ?? 0;
    // Most papers contain it only in the abstract.
    if ((places[starts[i] ?? 0] ?? 0) >= titleEnd) return;
    const theirs = others.map(({ postings }, o) => {
      let j = at[o] ?? 0;
      while ((postings.rows[j] ?? Infinity) < row) j++;
      at[o] = j;
      return postings.rows[j] === row ? placesOf(postings, j) : undefined;
    });
    for (const place of placesOf(first.postings, i)) {
      const begin = place - first.place;
      if (begin < 0 || begin + length > titleEnd) continue;
      const isQuoted = theirs.every((places, o) =>
        places?.includes(begin + (others[o]?.place ?? 0)),
      );
      if (!isQuoted) continue;
      if (begin === 0 && length === titleEnd) quotes.set(row, 3);
      else if (length >= MIN_QUOTED_WORDS && !quotes.has(row)) quotes.set(row, 1);
    }
  });
  return quotes;
}
