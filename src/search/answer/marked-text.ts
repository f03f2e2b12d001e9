import type { FoundTerm } from '../lookup/resolve.ts';
import { splitWords, type Word } from '../words/split-words.ts';

/** A stretch of text; marked where it is what was asked for. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The term that a word of a text was asked for by; undefined where it was not. */
export type Matcher = (word: Word) => string | undefined;

/** Tells the words of a text that a question asks for. */
export function createMatcher(terms: readonly FoundTerm[]): Matcher {
  const asked = terms.filter(({ isNegated }) => !isNegated);
  const known = new Set(asked.flatMap((term) => term.terms));
  const prefixes = asked.flatMap(({ prefix }) => prefix ?? []);
  // A compound that is written as one word has the terms of its parts, one after the other.
  const compounds = new Set(
    asked.flatMap(({ terms: [term], place }) =>
      asked
        .filter((next) => next.place === place + 1)
        .map(({ terms: [next = ''] }) => (term ?? '') + next),
    ),
  );
  return ({ text, term }) => {
    if (known.has(term)) return term;
    const prefix = prefixes.find((beginning) => text.startsWith(beginning));
    return prefix ?? (compounds.has(term) ? term : undefined);
  };
}

/** The whole text, with what was asked for marked. */
export function markText(text: string, match: Matcher): Part[] {
  return markStretch(text, 0, text.length, splitWords(text), match);
}

/** Whether a text has anything that was asked for. */
export function hasMatch(text: string, match: Matcher): boolean {
  return splitWords(text).some((word) => match(word) !== undefined);
}

/** A stretch of a text, with what was asked for marked. */
export function markStretch(
  text: string,
  start: number,
  end: number,
  words: readonly Word[],
  match: Matcher,
): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const word of words) {
    if (word.start < start || word.end > end || match(word) === undefined) continue;
    parts.push({ text: text.slice(at, word.start), isMarked: false });
    parts.push({ text: text.slice(word.start, word.end), isMarked: true });
    at = word.end;
  }
  parts.push({ text: text.slice(at, end), isMarked: false });
  return joinParts(parts);
}

/** Neighbours of a kind as one, empty ones left out. */
export function joinParts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last?.isMarked === part.isMarked) {
      joined[joined.length - 1] = { ...last, text: last.text + part.text };
    } else joined.push(part);
  }
  return joined;
}
