import { HAS } from '../address.ts';
import type { Kind } from '../index/columns.ts';

/** Fields that a question can name. */
export const FIELDS = ['title', 'author', 'topic', 'venue', 'mentions'] as const;

export type Field = (typeof FIELDS)[number];

/** One clause of a question. */
export type Clause = TextClause | YearClause | HasClause;

interface Negatable {
  /** Whether it is preceded by a minus. */
  readonly isNegated: boolean;
}

export interface TextClause extends Negatable {
  readonly kind: 'text';
  readonly text: string;
  /** Position of the text in the question. */
  readonly start: number;
  readonly field: Field | undefined;
  /** Whether it is quoted: its words must be adjacent. */
  readonly isPhrase: boolean;
}

/** `year:2021`, `year:2020..2023`, `year:2020..`, `year:..2020`. */
export interface YearClause extends Negatable {
  readonly kind: 'year';
  readonly from: number;
  readonly to: number;
}

/** `has:code` */
export interface HasClause extends Negatable {
  readonly kind: 'has';
  readonly has: Kind;
}

const OPERATOR = /^(title|author|topic|venue|mentions|year|has):(?=\S)/i;
const YEARS = /^(?=\d|\.\.\d)(\d{4})?(?:(\.\.)(\d{4})?)?(?=\s|$)/;
const HAS_VALUE = new RegExp(`^(?:${HAS.join('|')})(?=\\s|$)`, 'i');

/** A quoted phrase with at least one letter or digit. */
const PHRASE = /^["“”„«]((?=[^"“”„«»\p{L}\p{N}]*[\p{L}\p{N}])[^"“”„«»]*)["“”»]/u;
/** Orders of growth contain spaces but are one word: `O(n log n)`. */
const GROWTH = /^(?:[OoΘΩ]|\\(?:Theta|Omega))\([^()]*\)/;
const WORD = /^[^\s"“”„«»]+/;

/**
 * Parses a question. Total: anything that is not an operator is a word.
 *
 * - `"a phrase"`: words that are adjacent
 * - `-word`, `-"a phrase"`, `-author:name`: papers without them
 * - `title:`, `author:`, `topic:`, `venue:`, `mentions:` before a word or a phrase: only in this
 *   field
 * - `year:2021`, `year:2020..2023`, `has:code`: papers of these years, with such a link or
 *   identifier
 */
export function parseQuery(query: string): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(query.slice(at));
    if (match) at += match[0].length;
    return match;
  };

  while (at < query.length) {
    if (take(/^\s+/)) continue;
    const isNegated = /(?:^|\s)$/.test(query.slice(0, at)) && take(/^[-−](?=[^\s-])/) !== null;
    const begin = at;
    const name = take(OPERATOR)?.[1]?.toLowerCase();

    if (name === 'year') {
      const years = take(YEARS);
      if (years) {
        const [, first, dots, last] = years;
        const from = first === undefined ? 0 : Number(first);
        const to = last === undefined ? (dots === undefined ? from : 9999) : Number(last);
        clauses.push({ kind: 'year', from: Math.min(from, to), to: Math.max(from, to), isNegated });
        continue;
      }
    }
    if (name === 'has') {
      const value = take(HAS_VALUE)?.[0].toLowerCase();
      const has = HAS.find((kind) => kind === value);
      if (has !== undefined) {
        clauses.push({ kind: 'has', has, isNegated });
        continue;
      }
    }
    const field = FIELDS.find((known) => known === name);
    // An operator without a value is a word.
    if (field === undefined) at = begin;

    const start = at;
    const phrase = take(PHRASE);
    const growth = phrase ? null : take(GROWTH);
    if (phrase || growth) {
      const text = phrase?.[1] ?? growth?.[0] ?? '';
      const shift = phrase ? 1 : 0;
      clauses.push({ kind: 'text', text, start: start + shift, field, isPhrase: true, isNegated });
      continue;
    }
    const word = take(WORD);
    if (word) {
      const [text] = word;
      clauses.push({ kind: 'text', text, start, field, isPhrase: false, isNegated });
    } else at += 1;
  }
  return clauses;
}
