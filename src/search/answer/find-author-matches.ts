import { GAP, type Lengths } from '../index/layout.ts';
import { placesOf } from '../lookup/postings.ts';
import type { FoundTerm } from '../lookup/found-term.ts';
import { isSpaceless } from '../words/split-words.ts';

/** Longer questions are no names. */
const MAX_WORDS = 8;

/**
 * Finds the papers whose authors a question names, in the ways in which readers write them. For each
 * row: 2 if all words but years are adjacent in the authors, in any order ("Gorti, Satya", "S.
 * Gorti"); 1 if all are in the authors ("Gorti Vouitsis"), or if the question has a year and the
 * other words are in the authors and the title ("Gorti 2022 video retrieval").
 *
 * @param terms those that are not negated
 */
export function findAuthorMatches(
  terms: readonly FoundTerm[],
  lengths: Lengths,
): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const words = terms.filter(({ year }) => year === undefined);
  const isNameLike = words.length + (words.length < terms.length ? 1 : 0) >= 2;
  const hasField = terms.some(({ field }) => field !== undefined);
  // Of scripts without spaces, every character is a word, and may be in many names.
  const hasCharacters = terms.some((term) => term.terms.some(isSpaceless));
  if (!isNameLike || terms.length > MAX_WORDS || hasField || hasCharacters) return matches;
  const hasYear = words.length < terms.length;
  const [first, ...others] = words.toSorted(
    (a, b) => a.postings.rows.length - b.postings.rows.length,
  );
  if (first === undefined) return matches;
  const at = others.map(() => 0);
  first.postings.rows.forEach((row, i) => {
    const titleEnd = lengths.title[row] ?? 0;
    const start = titleEnd + GAP + (lengths.abstract[row] ?? 0) + GAP;
    const end = start + (lengths.authors[row] ?? 0);
    const all = [
      placesOf(first.postings, i),
      ...others.map(({ postings }, o) => {
        let j = at[o] ?? 0;
        while ((postings.rows[j] ?? Infinity) < row) j++;
        at[o] = j;
        return postings.rows[j] === row ? placesOf(postings, j) : new Int32Array(0);
      }),
    ];
    const inAuthors = all.map((places) => places.filter((place) => start <= place && place < end));
    if (inAuthors.every(({ length }) => length > 0)) {
      matches.set(row, words.length > 1 && hasAdjacent(inAuthors) ? 2 : 1);
    } else if (hasYear && inAuthors.some(({ length }) => length > 0)) {
      const isKnown = all.every(
        (places, w) => (inAuthors[w]?.length ?? 0) > 0 || (places[0] ?? Infinity) < titleEnd,
      );
      if (isKnown) matches.set(row, 1);
    }
  });
  return matches;
}

/** Whether one position of each list together are consecutive, in any order. */
function hasAdjacent([first, ...others]: readonly Int32Array[]): boolean {
  return (first ?? new Int32Array(0)).some((place) => {
    // The words of a name differ, so that each offset is taken once.
    const offsets = others.map((places) => {
      const near = [...places].map((other) => other - place);
      return near.find((offset) => Math.abs(offset) <= others.length && offset !== 0);
    });
    const all = [0, ...offsets.flatMap((offset) => offset ?? [])];
    const span = Math.max(...all) - Math.min(...all);
    return new Set(all).size === others.length + 1 && span === others.length;
  });
}
