import { decodePack, encodePack } from '../../catalogue/pack.ts';

/** A word that the collection has, as `fold.ts` writes it. */
export interface ListedWord {
  readonly text: string;
  /** Papers that have it. */
  readonly count: number;
  /** Where it is indexed as several words: these, with spaces. See `compounds.ts`. */
  readonly parts?: string | undefined;
}

/**
 * A part of the word list: words in order, cut where a thousand are full. The first words of all
 * parts, which the columns carry, say where a word is. The list is kept twice, by the beginnings
 * of words and by their ends, because a slip of the pen spares one or the other.
 */
export const WORDS_PER_PART = 1000;

/** Longer ones are no words that somebody misspells. */
const LONGEST = 30;
/** Neither are numbers. */
const MISSPELLABLE = /\p{L}/u;

export interface WordList {
  /** First words, in order. */
  readonly starts: readonly string[];
  readonly parts: readonly Uint8Array[];
}

/** @param words each once, in any order */
export function createWordList(words: readonly ListedWord[]): WordList {
  const listed = words
    .filter(({ text }) => text.length <= LONGEST && MISSPELLABLE.test(text))
    .sort((a, b) => compare(a.text, b.text));
  const starts: string[] = [];
  const parts: Uint8Array[] = [];
  for (let from = 0; from < listed.length; from += WORDS_PER_PART) {
    const part = listed.slice(from, from + WORDS_PER_PART);
    starts.push(part[0]?.text ?? '');
    parts.push(encodeWords(part));
  }
  return { starts, parts };
}

/** The list by the ends of words: each is written backwards. */
export function createEndings(words: readonly ListedWord[]): WordList {
  return createWordList(words.map((word) => ({ ...word, text: reverse(word.text) })));
}

function encodeWords(words: readonly ListedWord[]): Uint8Array {
  const parts = words.flatMap(({ parts: own }, i) =>
    own === undefined ? [] : [[i, own] as const],
  );
  return encodePack({
    words: {
      texts: words.map(({ text }) => text).join(' '),
      parts: Object.fromEntries<string>(parts),
    },
    numbers: [words.map(({ count }) => count)],
  });
}

export function decodeWords(bytes: Uint8Array): ListedWord[] {
  const pack = decodePack<{ texts: string; parts: Record<number, string> }>(bytes);
  const counts = pack.numbers[0] ?? [];
  return pack.words.texts
    .split(' ')
    .map((text, i) => ({ text, count: counts[i] ?? 0, parts: pack.words.parts[i] }));
}

/** Which parts hold the words that begin with `prefix`: from one to another, included. */
export function findParts(prefix: string, starts: readonly string[]): number[] {
  const parts: number[] = [];
  starts.forEach((start, i) => {
    const next = starts[i + 1];
    const begins = start.slice(0, prefix.length);
    if (compare(begins, prefix) <= 0 && (next === undefined || compare(next, prefix) >= 0)) {
      parts.push(i);
    }
  });
  return parts;
}

/** Which part holds a word, if any does; -1 before the first. */
export function findPart(word: string, starts: readonly string[]): number {
  return starts.findLastIndex((start) => compare(start, word) <= 0);
}

export function reverse(text: string): string {
  return [...text].reverse().join('');
}

/** By code units: the same everywhere, unlike a language's order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
