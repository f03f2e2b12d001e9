import { readTerms, textBetween, type Term } from './terms.ts';

/** A phrase prepared for matching, and whatever it stands for. */
export interface Phrase<T> {
  readonly stems: readonly string[];
  /** The words in lower case where only this form is meant, because it was written in quotes. */
  readonly words: readonly string[] | undefined;
  readonly meaning: T;
}

/** A phrase found in a text. */
export interface Occurrence<T> {
  readonly meaning: T;
  /** Place of its first word in the text, in words, and number of its words. */
  readonly at: number;
  readonly length: number;
  /** As the text writes it. */
  readonly surface: string;
}

/**
 * Reads a phrase: `vision transformer` stands for all inflections, with space or hyphen;
 * `"scaling"`, in double quotes, for these words alone and not for "scale" or "scaled".
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

/** Finds all phrases in a text, in reading order, and the longest first where several begin. */
export function* findPhrases<T>(text: string, index: PhraseIndex<T>): Generator<Occurrence<T>> {
  const terms = readTerms(text);
  for (const [at, first] of terms.entries()) {
    for (const phrase of index.get(first.stem) ?? []) {
      const last = terms[at + phrase.stems.length - 1];
      if (!last || !standsAt(phrase, terms, at)) continue;
      const surface = textBetween(text, first, last);
      yield { meaning: phrase.meaning, at, length: phrase.stems.length, surface };
    }
  }
}

function standsAt({ stems, words }: Phrase<unknown>, terms: readonly Term[], at: number): boolean {
  return stems.every((stem, i) => {
    const term = terms[at + i];
    if (term?.stem !== stem || (i > 0 && !term.joined)) return false;
    return words === undefined || formatWord(term) === words[i];
  });
}

function formatWord(term: Term): string {
  return term.surface.toLowerCase();
}
