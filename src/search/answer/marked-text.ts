import type { FoundTerm } from '../lookup/found-term.ts';
import type { Part } from '../protocol.ts';
import { joinedTermOf } from '../words/joined-forms.ts';
import { splitWords, type Word } from '../words/split-words.ts';
import { cutScripts } from './cut-scripts.ts';

/** For each matching word of a text, the query word that it matches. */
export type Matches = ReadonlyMap<Word, string>;

/** Finds the words of a text that match a query. */
export type Matcher = (words: readonly Word[]) => Matches;

/** Longer sequences of words are not compared with one word of the query. */
const MAX_PARTS = 4;

/** Maximum number of characters between two words that may match as one. */
const MAX_GAP = 2;

export function createMatcher(terms: readonly FoundTerm[]): Matcher {
  const positive = terms.filter(({ isNegated }) => !isNegated);
  const known = new Set(positive.flatMap((term) => term.terms));
  const prefixes = positive.flatMap((term) => term.prefixes);
  // Compounds in one word match the terms of their parts in sequence.
  const compounds = positive.flatMap(({ terms: [term = ''], place }) =>
    positive
      .filter((next) => next.place === place + 1)
      .map(({ terms: [next = ''] }) => term + next),
  );
  const wholes = new Set([...compounds, ...positive.flatMap((term) => term.joinedTerms)]);
  const beginnings = new Set(Array.from(wholes, (whole) => whole.slice(0, 1)));
  const matchOne = ({ text, term }: Word): string | undefined =>
    known.has(term) || wholes.has(term)
      ? term
      : prefixes.find((beginning) => text.startsWith(beginning));
  return (words) => {
    const matches = new Map<Word, string>();
    for (const [i, word] of words.entries()) {
      const own = matchOne(word);
      if (own !== undefined) matches.set(word, own);
      if (!beginnings.has(word.text.slice(0, 1))) continue;
      for (let count = 2; count <= MAX_PARTS; count++) {
        const last = words[i + count - 1];
        if (last === undefined || last.start - (words[i + count - 2]?.end ?? 0) > MAX_GAP) {
          break;
        }
        const parts = words.slice(i, i + count);
        const whole = joinedTermOf(parts);
        if (!wholes.has(whole)) continue;
        for (const part of parts) if (!matches.has(part)) matches.set(part, whole);
      }
    }
    return matches;
  };
}

/**
 * The whole text with matches marked.
 *
 * @param scripts as `findScripts` returns them
 */
export function markText(text: string, match: Matcher, scripts: readonly number[] = []): Part[] {
  return markStretch({ text, scripts }, 0, text.length, match(splitWords(text)));
}

/** Whether a text contains a match. */
export function hasMatch(text: string, match: Matcher): boolean {
  return match(splitWords(text)).size > 0;
}

/** A plain text, and the scripts of its formulas as `findScripts` returns them. */
interface ScriptedText {
  readonly text: string;
  readonly scripts: readonly number[];
}

/** A range of a text with matches marked. */
export function markStretch(
  { text, scripts }: ScriptedText,
  start: number,
  end: number,
  matches: Matches,
): Part[] {
  const parts: Part[] = [];
  let at = start;
  const inOrder = [...matches.keys()].sort((a, b) => a.start - b.start);
  for (const word of inOrder) {
    if (word.start < start || word.end > end) continue;
    parts.push({ text: text.slice(at, word.start), isMarked: false });
    parts.push({ text: text.slice(word.start, word.end), isMarked: true });
    at = word.end;
  }
  parts.push({ text: text.slice(at, end), isMarked: false });
  return joinParts(cutScripts(parts, text, start, scripts));
}

/** Merges neighbouring parts of the same kind and drops empty ones. */
export function joinParts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last?.isMarked === part.isMarked && last.script === part.script) {
      joined[joined.length - 1] = { ...last, text: last.text + part.text };
    } else joined.push(part);
  }
  return joined;
}
