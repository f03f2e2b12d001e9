import { stemOf } from './stem.ts';

/** A word where it stands in a text. */
export interface Term {
  /** As it is written. */
  readonly surface: string;
  /** What its inflections share; see `stemOf`. */
  readonly stem: string;
  /** First and last place in the text, in UTF-16 units, the last not included. */
  readonly start: number;
  readonly end: number;
  /** Whether only spaces or hyphens part it from the word before: "self-attention", "self attention". */
  readonly joined: boolean;
  /** Whether a hyphen does. */
  readonly hyphened: boolean;
}

/** Letters and digits; an apostrophe inside belongs to the word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** White space, hyphens and en dashes; any other sign ends a phrase. */
const GAP = /^[\s\u00ad\u2010-\u2013-]+$/;

const HYPHEN = /\S/;

const POSSESSIVE = /['’]s?$/;

/** Syllables that are no words: what follows is read as one with them, however it is written. */
const PREFIX = /^(?:bi|co|inter|intra|multi|post|pre|re|semi|sub|super|uni)$/i;
const LONGEST_PREFIX = 5;

/**
 * Reads the words of a text in their order. "Pre-trained", "pre trained" and "pretrained" are one
 * word each time.
 */
export function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  let previousEnd = 0;
  let prefix: Term | undefined; // a prefix that has just been read as a word
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const own = word.includes("'") || word.includes('’') ? word.replace(POSSESSIVE, '') : word;
    const gap = text.slice(previousEnd, index);
    const joined = terms.length > 0 && (gap === ' ' || GAP.test(gap));
    const end = index + own.length;
    if (prefix && joined) {
      const { start, surface } = prefix;
      const stem = stemOf(surface + own);
      terms[terms.length - 1] = { ...prefix, surface: text.slice(start, end), stem, end };
      prefix = undefined;
    } else {
      const hyphened = joined && gap !== ' ' && HYPHEN.test(gap);
      const term = { surface: own, stem: stemOf(own), start: index, end, joined, hyphened };
      terms.push(term);
      prefix = own.length <= LONGEST_PREFIX && PREFIX.test(own) ? term : undefined;
    }
    previousEnd = index + word.length;
  }
  return terms;
}

/** The stretch of the text from one term to another, on one line. */
export function textBetween(text: string, first: Term, last: Term): string {
  return text.slice(first.start, last.end).replace(/\s+/g, ' ');
}
