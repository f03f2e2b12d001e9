import { collapseSpaces } from '../abstract/collapse-spaces.ts';
import { stemOf } from './stem.ts';

/** A word at its position in a text. */
export interface Term {
  /** The spelling in the text. */
  readonly surface: string;
  /** Shared by its inflections; see `stemOf`. */
  readonly stem: string;
  /** Range in the text in UTF-16 code units, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /**
   * Whether only spaces or hyphens separate it from the previous word: "self-attention", "self
   * attention".
   */
  readonly joined: boolean;
  /** Whether a hyphen separates them. */
  readonly hyphened: boolean;
}

/** Letters and digits; an apostrophe within a word belongs to it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** White space, hyphens and en dashes; any other character ends a phrase. */
const GAP = /^[\s\u00ad\u2010-\u2013-]+$/;

const HYPHEN = /\S/;

const POSSESSIVE = /['’]s?$/;

/**
 * Prefixes that are not words: each forms one word with the next one, however that is written.
 */
const PREFIX = /^(?:bi|co|inter|intra|multi|post|pre|re|semi|sub|super|uni)$/i;
const MAX_PREFIX_LENGTH = 5;

/** Splits a text into words. "Pre-trained", "pre trained" and "pretrained" are one word each. */
export function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  let previousEnd = 0;
  let prefix: Term | undefined; // The last term, if it is a prefix.
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const surface = word.includes("'") || word.includes('’') ? word.replace(POSSESSIVE, '') : word;
    const gap = text.slice(previousEnd, index);
    const joined = terms.length > 0 && (gap === ' ' || GAP.test(gap));
    const end = index + surface.length;
    if (prefix && joined) {
      const stem = stemOf(prefix.surface + surface);
      terms[terms.length - 1] = { ...prefix, surface: text.slice(prefix.start, end), stem, end };
      prefix = undefined;
    } else {
      const hyphened = joined && gap !== ' ' && HYPHEN.test(gap);
      const term = { surface, stem: stemOf(surface), start: index, end, joined, hyphened };
      terms.push(term);
      prefix = surface.length <= MAX_PREFIX_LENGTH && PREFIX.test(surface) ? term : undefined;
    }
    previousEnd = index + word.length;
  }
  return terms;
}

/** Returns the text from one term to another, on one line. */
export function textBetween(text: string, first: Term, last: Term): string {
  return collapseSpaces(text.slice(first.start, last.end));
}
