import type { Lengths } from '../index/layout.ts';
import type { NameWord } from '../lookup/read-names.ts';
import { placesOf } from '../lookup/postings.ts';

/** Pairs of words that may be a surname and a first name: a comma shows which. */
export function listSurnames(
  words: readonly NameWord[],
): readonly (readonly [surname: NameWord, given: NameWord])[] {
  const [first] = words;
  const last = words.at(-1);
  const end = words.findIndex((_, i) => words[i + 1]?.isJoined !== true);
  const [surname, given] = [words[end], words[end + 1]];
  if (first === undefined || last === undefined) return [];
  const comma = words.findIndex(({ isAfterComma }, i) => i > 0 && isAfterComma);
  const [before, after] = [words[comma - 1], words[comma]];
  if (before !== undefined && after !== undefined) return [[before, after]];
  return [[last, first], ...(surname && given ? [[surname, given] as const] : [])];
}

/**
 * Whether all of the words are surnames of a paper's authors; the parts of a hyphenated surname
 * count as one.
 */
export function areSurnames(names: readonly NameWord[], row: number): boolean {
  return names.every(({ asSurname }, i) => names[i + 1]?.isJoined === true || asSurname.has(row));
}

/** The papers whose authors' names contain all of the words. */
export function listRows(words: readonly NameWord[]): number[] {
  const [rarest, ...others] = words.toSorted((a, b) => a.inNames.size - b.inNames.size);
  return [...(rarest?.inNames.keys() ?? [])].filter((row) =>
    others.every(({ inNames }) => inNames.has(row)),
  );
}

/** The last positions at which all of the words are adjacent, in any order. */
export function listAdjacent(all: readonly (readonly number[])[]): number[] {
  const has = new Set(all.flat());
  return [...has].filter((last) => {
    const first = last - all.length + 1;
    const isWithin = (place: number): boolean => first <= place && place <= last;
    return all.every((_, i) => has.has(first + i)) && all.every((places) => places.some(isWithin));
  });
}

type Titles = ReadonlyMap<NameWord, ReadonlyMap<number, Int32Array>>;

/** The positions of a word in titles, by row. */
export function listTitled(
  { postings }: NameWord,
  { title }: Lengths,
): ReadonlyMap<number, Int32Array> {
  const titled = new Map<number, Int32Array>();
  postings.rows.forEach((row, i) => {
    const places = placesOf(postings, i);
    if ((places[0] ?? Infinity) < (title[row] ?? 0)) titled.set(row, places);
  });
  return titled;
}

/** Whether the title of a paper contains the words in sequence. */
export function isAdjacentIn(row: number, words: readonly NameWord[], titles: Titles): boolean {
  const [first, ...others] = words;
  const places = (word: NameWord): Int32Array => titles.get(word)?.get(row) ?? new Int32Array(0);
  if (first === undefined) return true;
  return places(first).some((place) =>
    others.every((other) =>
      places(other).includes(place + other.queryWord.place - first.queryWord.place),
    ),
  );
}
