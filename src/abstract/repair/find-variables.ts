import { type Formula } from './formula/read-formula.ts';
import { isGreek } from './symbols.ts';
import type { Span } from './protected-spans.ts';

interface FoundVariable extends Span {
  readonly tex: string;
}

/** English phrases with the name of a Greek letter: `beta version`, `Kendall's tau`. */
const NOT_GREEK_BEFORE = /(?:['’]s?|\b(?:Kendall|Spearman|Cronbach|Fleiss|Cohen)) $/;
const NOT_GREEK_AFTER =
  /^[- ](?:version|release|test|testing|tester|wave|waves|band|rhythm|particle|helix|channel|distribution|decay|calculus|diversity)\b/;

/**
 * Finds names of Greek letters in prose (`fit theta with SGD`): those used by a formula of the same
 * text, and those joined to one by "and" or "or" (`T\sharp\mu and nu`).
 */
export function findGreekLetters(text: string, formulas: readonly Formula[]): FoundVariable[] {
  const used = new Set(formulas.flatMap(({ variables }) => [...variables]));
  const starts = new Set(formulas.map(({ start }) => start));
  const ends = new Set(formulas.map(({ end }) => end));
  const isBeside = ({ start, end }: Span) =>
    [' and ', ' or '].some(
      (word) =>
        (text.startsWith(word, end) && starts.has(end + word.length)) ||
        (text.endsWith(word, start) && ends.has(start - word.length)),
    );
  return words(text)
    .filter(({ word }) => isGreek(word))
    .filter((name) => used.has(name.word) || isBeside(name))
    .filter(
      ({ start, end }) =>
        !NOT_GREEK_BEFORE.test(textBefore(text, start)) && !NOT_GREEK_AFTER.test(text.slice(end)),
    )
    .filter(({ end }) => !/^-(?!dimensional)/.test(text.slice(end)))
    .map(({ start, end, word }) => ({ start, end, tex: `\\${word}` }));
}

/** Text before a capital letter that is a label or an initial: `Appendix T`, `by T. Smith`. */
const LABEL =
  /(?:\b[A-Z][\w’']*|\b(?:by|and|with|from|of|to|in|type|class|group|vitamin|plan)|[.&]) $/;

/**
 * Finds single letters used as variables (`cost c`, `a map T`, `scales r`): only letters that a
 * formula of the same text uses, never the article, the pronoun, an item label such as `(c)` or an
 * initial.
 */
export function findLetters(text: string, formulas: readonly Formula[]): FoundVariable[] {
  const used = new Set(formulas.flatMap(({ variables }) => [...variables]));
  return words(text)
    .filter(({ word }) => word.length === 1 && used.has(word) && !/[aAI]/.test(word))
    .filter(({ start, end, word }) => {
      const before = textBefore(text, start);
      const after = text.slice(end);
      if (!/[ (]$/.test(before) || !/^(?:[ ,;:?!]|\.(?:\s|$)|$)/.test(after)) return false;
      if (before.endsWith('(') || /^[.:]\s?[a-z]\b/.test(after)) return false;
      if (/\b[A-Za-z], $/.test(before) || /^, [A-Za-z]\b/.test(after)) return false;
      if (/\d $/.test(before) || /^ \d/.test(after)) return false;
      const ends = /^\.\s/.test(after);
      return !(
        /[A-Z]/.test(word) &&
        (/^ (?:cells?|[A-Z])/.test(after) || (ends && LABEL.test(before)))
      );
    })
    .map(({ start, end, word }) => ({ start, end, tex: word }));
}

/**
 * Finds small letters before a hyphen (`n-dimensional`, `c-OT map`) that a formula of the same text
 * uses, if a word that implies a number follows or the letter also occurs on its own.
 */
export function findHyphenated(text: string, formulas: readonly Formula[]): FoundVariable[] {
  const used = new Set(formulas.flatMap(({ variables }) => [...variables]));
  const alone = new Set(findLetters(text, formulas).map(({ tex }) => tex));
  return words(text)
    .filter(({ word }) => /^[a-z]$/.test(word) && used.has(word) && !/^[aetx]$/.test(word))
    .filter(({ end, word }) => {
      const after = text.slice(end);
      return (
        /^-(?:dimensional|dim|th|fold|ary|bit)\b/.test(after) ||
        (alone.has(word) && /^-[A-Za-z]/.test(after))
      );
    })
    .map(({ start, end, word }) => ({ start, end, tex: word }));
}

/** Returns as much of the text before a letter as its classification needs. */
function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 60), start);
}

function words(text: string) {
  return [...text.matchAll(/(?<![\w\\^{}-])[A-Za-z]+(?![\w^{}(])/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word,
  }));
}
