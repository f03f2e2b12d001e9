import { readTerms, textBetween, type Term } from './terms.ts';

/** A phrase prepared for matching, and its meaning. */
export interface Phrase<T> {
  readonly stems: readonly string[];
  /** The words in lower case if only this form matches, because the phrase was quoted. */
  readonly words: readonly string[] | undefined;
  readonly meaning: T;
}

/** A match of a phrase in a text. */
export interface Occurrence<T> {
  readonly meaning: T;
  /** Index of its first word in the text, and number of words. */
  readonly at: number;
  readonly length: number;
  /** In the text's spelling. */
  readonly surface: string;
}

/**
 * Parses a phrase: `vision transformer` matches all inflections, with a space or a hyphen;
 * `"scaling"`, in double quotes, matches only this form and not "scale" or "scaled".
 */
export function parsePhrase<T>(text: string, meaning: T): Phrase<T> {
  const terms = readTerms(text);
  const exact = /^".*"$/.test(text.trim());
  return {
    stems: terms.map(({ stem }) => stem),
    words: exact ? terms.map(formatWord) : undefined,
    meaning,
  };
}

/** Phrases by their first stem, longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export function createPhraseIndex<T>(phrases: Iterable<Phrase<T>>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const first = phrase.stems[0];
    if (first === undefined) continue;
    const others = index.get(first);
    if (others) others.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return index;
}

/**
 * Finds all phrases in a text, in reading order; of several at the same position the longest first.
 */
export function* findPhrases<T>(text: string, index: PhraseIndex<T>): Generator<Occurrence<T>> {
  const terms = readTerms(text);
  for (const [at, first] of terms.entries()) {
    for (const phrase of index.get(first.stem) ?? []) {
      const last = terms[at + phrase.stems.length - 1];
      if (!last || !matchesAt(phrase, terms, at)) continue;
      const surface = textBetween(text, first, last);
      yield { meaning: phrase.meaning, at, length: phrase.stems.length, surface };
    }
  }
}

function matchesAt({ stems, words }: Phrase<unknown>, terms: readonly Term[], at: number): boolean {
  return stems.every((stem, i) => {
    const term = terms[at + i];
    if (term?.stem !== stem || (i > 0 && !term.joined)) return false;
    return words === undefined || formatWord(term) === words[i];
  });
}

function formatWord(term: Term): string {
  return term.surface.toLowerCase();
}
