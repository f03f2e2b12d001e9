import { HAS } from '../address.ts';
import { FIELDS, type Clause, type Field, type GroupClause } from './clause.ts';
import { findParenthesisEnd, findQuotationEnd, OPENING } from './find-end.ts';

const OPERATOR = /^([a-z][\w-]*):(?=\S)/i;
const YEARS = /^(?=\d|\.\.\d)(\d{4})?(?:(\.\.)(\d{4})?)?(?=[\s)]|$)/;
const HAS_VALUE = new RegExp(`^(?:${HAS.join('|')})(?=[\\s)]|$)`, 'i');

/** Orders of growth contain spaces but are one word: `O(n log n)`. */
const GROWTH = /^(?:[OoΘΩ]|\\(?:Theta|Omega))\([^()]*\)/;
/** A subscript of a single letter, or any superscript: `G_LM`, `\theta_i`, `x_{i+1}`, `2^n`. */
const FORMULA =
  /[\p{L}\p{N})\]}]\^|_\{|(?:^|[^\p{L}\p{N}_\\])(?:\\[A-Za-z]+|[\p{L}\p{N}])_[\p{L}\p{N}]/u;
/** Longer questions are pasted texts, in which formulas may be written differently. */
const MAX_WORDS_WITH_FORMULA = 5;
const WORD = /^[^\s"“”„«»]+/;
/** In a group, a closing parenthesis ends a word. */
const WORD_IN_GROUP = /^[^\s"“”„«»()]+/;
const PREFIX = /^([\p{L}\p{N}][\p{L}\p{N}-]+)\*$/u;

/**
 * Between two clauses: something must follow that is neither an operator nor the end of a group.
 */
const BETWEEN = (operator: string): RegExp =>
  new RegExp(`^${operator}\\s+(?!(?:AND|OR)\\s|\\))(?=\\S)`);
const AND = BETWEEN('AND');
const OR = BETWEEN('OR');
const NOT = /^NOT\s+(?!(?:AND|OR|NOT)\s|\))(?=\S)/;

/** Parentheses group clauses only next to or around an operator; otherwise they are punctuation. */
const HAS_OPERATOR = /(?:^|[\s(])(?:AND|OR|NOT|-(?=[\p{L}"(]))/u;
const AFTER_OPERATOR = /(?:^|\s)(?:AND|OR|NOT)\s+$|(?:^|\s)[-−]$/;
const BEFORE_OPERATOR = /^\s+(?:AND|OR)\s/;

/** A pasted title in capitals is text: "TRAINING AND SCALING OF DEEP NETWORKS". */
const MIN_WORDS_IN_CAPITALS = 5;

/**
 * Parses a question. Never fails: anything that is not an operator is a word.
 *
 * - `"a phrase"`: words that are adjacent
 * - `-word`, `NOT word`, `-"a phrase"`, `-author:name`: papers without them
 * - `a OR b`: papers with one of them; `a AND b`: papers with both; parentheses group
 * - `word*`: words with this beginning
 * - `title:`, `author:`, `topic:`, `venue:`, `mentions:` before a word or a phrase: only in this
 *   field
 * - `year:2021`, `year:2020..2023`, `has:code`: papers of these years, with such a link or
 *   identifier
 * - `track:vision`: papers with this value of a field of the site
 *
 * @param siteFields names of the fields that the site can be searched by
 */
export function parseQuery(query: string, siteFields: readonly string[] = []): Clause[] {
  const length = query.trim().split(/\s+/).length;
  const isShouted = !/\p{Ll}/u.test(query) && length >= MIN_WORDS_IN_CAPITALS;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(query.slice(at));
    if (match) at += match[0].length;
    return match;
  };
  const isAfterSpace = (): boolean => /(?:^|[\s(])$/.test(query.slice(0, at));
  const takeOperator = (pattern: RegExp): boolean =>
    !isShouted && isAfterSpace() && take(pattern) !== null;

  return parseClauses(false);

  /** @param isInGroup whether a closing parenthesis ends the clauses */
  function parseClauses(isInGroup: boolean): Clause[] {
    const clauses: Clause[] = [];
    let joins: 'AND' | 'OR' | undefined;
    while (at < query.length) {
      if (take(/^\s+/)) continue;
      if (isInGroup && query[at] === ')') break;
      if (joins === undefined && mayJoin(clauses.at(-1))) {
        if (takeOperator(OR)) joins = 'OR';
        else if (takeOperator(AND)) joins = 'AND';
        if (joins !== undefined) continue;
      }
      const clause = parseClause(isInGroup);
      if (clause === undefined) continue;
      const last = clauses.at(-1);
      if (joins === 'OR' && last !== undefined)
        clauses.splice(-1, 1, joinAlternatives(last, clause));
      else if (joins === 'AND' && last !== undefined) {
        clauses.splice(-1, 1, requireWord(last), requireWord(clause));
      } else clauses.push(clause);
      joins = undefined;
    }
    return clauses;
  }

  function parseClause(isInGroup: boolean): Clause | undefined {
    const isNegated = takeOperator(NOT) || (isAfterSpace() && take(/^[-−](?=[^\s-])/) !== null);
    const group = parseGroup();
    if (group !== undefined) return { kind: 'group', any: group, isNegated };
    const begin = at;
    const name = take(OPERATOR)?.[1]?.toLowerCase();
    if (name === 'year') {
      const years = take(YEARS);
      if (years) {
        const [, first, dots, last] = years;
        const from = first === undefined ? 0 : Number(first);
        const to = last === undefined ? (dots === undefined ? from : 9999) : Number(last);
        return { kind: 'year', from: Math.min(from, to), to: Math.max(from, to), isNegated };
      }
    }
    if (name === 'has') {
      const value = take(HAS_VALUE)?.[0].toLowerCase();
      const has = HAS.find((kind) => kind === value);
      if (has !== undefined) return { kind: 'has', has, isNegated };
    }
    const field: Field | undefined =
      FIELDS.find((known) => known === name) ?? findSiteField(siteFields, name);
    // An operator without a value is a word.
    if (field === undefined) at = begin;
    const start = at;
    const phrase = takePhrase();
    if (phrase !== undefined) {
      return { kind: 'text', text: phrase, start: start + 1, field, isPhrase: true, isNegated };
    }
    const growth = take(GROWTH);
    if (growth) {
      return { kind: 'text', text: growth[0], start, field, isPhrase: true, isNegated };
    }
    const [written] = take(isInGroup ? WORD_IN_GROUP : WORD) ?? [];
    if (written === undefined) {
      at += 1;
      return undefined;
    }
    const [, prefix] = PREFIX.exec(written) ?? [];
    const isPhrase = length <= MAX_WORDS_WITH_FORMULA && FORMULA.test(written);
    return {
      ...{ kind: 'text', text: prefix ?? written, start, field, isPhrase, isNegated },
      ...(prefix !== undefined && { isPrefix: true }),
    };
  }

  /**
   * Takes a quoted phrase with at least one letter or digit, which may contain quotations: `"a
   * "seed" topology"`.
   */
  function takePhrase(): string | undefined {
    if (!OPENING.test(query.charAt(at))) return undefined;
    const end = findQuotationEnd(query, at);
    const text = end === undefined ? '' : query.slice(at + 1, end);
    if (end === undefined || !/[\p{L}\p{N}]/u.test(text)) return undefined;
    at = end + 1;
    return text;
  }

  /** Takes a group in parentheses; undefined if they are punctuation. */
  function parseGroup(): Clause[][] | undefined {
    const begin = at;
    const end = query[at] === '(' && !isShouted ? findParenthesisEnd(query, at) : undefined;
    const isGroup =
      end !== undefined &&
      (HAS_OPERATOR.test(query.slice(begin + 1, end)) ||
        AFTER_OPERATOR.test(query.slice(0, begin)) ||
        BEFORE_OPERATOR.test(query.slice(end + 1)));
    if (!isGroup) return undefined;
    at += 1;
    const clauses = parseClauses(true);
    // Quotation marks may have hidden the parenthesis that was found.
    if (query[at] !== ')' || clauses.length === 0) {
      at = begin;
      return undefined;
    }
    at += 1;
    return [clauses];
  }
}

/** `keyword` is accepted for `keywords`. */
function findSiteField(siteFields: readonly string[], name: string | undefined) {
  const find = (wanted: string) => siteFields.find((known) => known.toLowerCase() === wanted);
  const found = name === undefined ? undefined : (find(name) ?? find(`${name}s`));
  return found === undefined ? undefined : (`${found}/` as const);
}

/** An operator at the beginning or after another one is a word. */
function mayJoin(last: Clause | undefined): boolean {
  return last !== undefined && !(last.kind === 'text' && /^(?:AND|OR|NOT)$/.test(last.text));
}

function joinAlternatives(first: Clause, second: Clause): GroupClause {
  const listAny = (clause: Clause): readonly (readonly Clause[])[] =>
    clause.kind === 'group' && !clause.isNegated ? clause.any : [[clause]];
  return { kind: 'group', any: [...listAny(first), ...listAny(second)], isNegated: false };
}

function requireWord(clause: Clause): Clause {
  return clause.kind === 'text' ? { ...clause, isRequired: true } : clause;
}
