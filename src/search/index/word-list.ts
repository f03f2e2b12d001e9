import { decodePack, encodePack } from '../../catalogue/pack.ts';

/** A word of the collection, as `fold.ts` writes it. */
export interface ListedWord {
  readonly text: string;
  /** Number of papers with the word. */
  readonly count: number;
  /**
   * For a compound that is indexed as several words: these words, separated by spaces. See
   * `compounds.ts`.
   */
  readonly parts?: string | undefined;
  /** Number of occurrences in titles and abstracts; not written. */
  readonly times?: number;
}

/**
 * Shards of the sorted word list have this many words. The columns contain the first word of each
 * shard. There are two lists, sorted by beginnings and by endings of words, since a typo usually
 * leaves the beginning or the ending intact.
 */
export const WORDS_PER_PART = 1000;

/** Longer ones are not words that a reader could misspell. */
const MAX_LENGTH = 30;
/** Excludes numbers. */
const MISSPELLABLE = /\p{L}/u;

export interface WordList {
  /** First words, in order. */
  readonly starts: readonly string[];
  readonly parts: readonly Uint8Array[];
}

/** @param words unique, in any order */
export function createWordList(words: readonly ListedWord[]): WordList {
  const listed = words
    .filter(({ text }) => text.length <= MAX_LENGTH && MISSPELLABLE.test(text))
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

/** The list sorted by endings: each word is reversed. */
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

/** The indexes of shards with words that begin with `prefix`. */
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

/** The index of the shard that would contain a word; -1 before the first. */
export function findPart(word: string, starts: readonly string[]): number {
  return starts.findLastIndex((start) => compare(start, word) <= 0);
}

export function reverse(text: string): string {
  return [...text].reverse().join('');
}

/** Compares code units, which does not depend on the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
