import { isSpaceless, splitWords } from '../words/split-words.ts';
import { findForeignWords } from '../words/foreign-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { isPlain, splitClauses, type QueryWord } from './query-words.ts';
import type { Clause, HasClause, TextClause, YearClause } from './clause.ts';
import { cleanTex } from './clean-tex.ts';
import { dropFrame, readFrame, type Frame } from './frames.ts';
import { findIdentifiers, identify, type Identifier } from './identify.ts';
import { parseQuery } from './parse-query.ts';
import { isFilter, type Part, type Term } from './term.ts';

/** A parsed question, ready for look-up. */
export interface Plan {
  /** The question without its frame, at the same positions. */
  readonly text: string;
  /** Set if the question is the identifier of a paper. */
  readonly identifier: Identifier | undefined;
  /** Identifiers among the words of a pasted reference. */
  readonly cited: readonly Identifier[];
  /** In the order of the question. */
  readonly terms: readonly Term[];
  readonly filters: readonly (YearClause | HasClause)[];
  /** The text of the phrase if the question is a single phrase, apart from filters. */
  readonly phrase: string | undefined;
  /** Number of words, stop words included; compared with titles that the question may quote. */
  readonly length: number;
  /**
   * All words, stop words included, if the question may be about authors; otherwise empty. A stop
   * word may be a name: "He 2016".
   */
  readonly names: readonly QueryWord[];
  /** Whether the newest of the papers with all the words come first. */
  readonly isNewest: boolean;
}

/** Each word costs a look-up, and the first words of a pasted abstract are specific enough. */
const MAX_WORDS = 40;

/** Longer questions name no authors. */
const MAX_WORDS_OF_NAMES = 8;

/**
 * Parses and plans a question; see `parse-query.ts`.
 *
 * @param isExact whether every word counts, without a frame around the question
 * @param siteFields names of the fields that the site can be searched by
 */
export function createPlan(
  query: string,
  isExact = false,
  siteFields: readonly string[] = [],
): Plan {
  const clean = cleanTex(query);
  const frame = isExact ? undefined : findFrame(clean);
  const clauses = parseQuery(dropFrame(clean, frame), siteFields);
  const foreign = findForeignWords(query);
  const wordsByClause = splitClauses(clauses, foreign.size > 0);
  const wordsOf = (clause: TextClause): readonly QueryWord[] => wordsByClause.get(clause) ?? [];
  const isAtEnd = (clause: TextClause): boolean =>
    clause === clauses.at(-1) && wordsOf(clause).at(-1)?.end === query.trimEnd().length;
  const terms = clauses.flatMap((clause) =>
    isFilter(clause) ? [] : createTerms(clause, wordsOf, isAtEnd),
  );
  return {
    text: dropFrame(query, frame),
    identifier: identify(query),
    cited: findIdentifiers(query),
    terms: limitWords(chooseTelling(terms, foreign)),
    filters: [
      ...clauses.filter(isFilter),
      ...(frame?.hasCode ? [{ kind: 'has', has: 'code', isNegated: false } as const] : []),
    ],
    phrase: findPhrase(clauses),
    length: [...wordsByClause.values()].flat().length,
    names: findNames(clauses, [...wordsByClause.values()].flat()),
    isNewest: frame?.isNewest ?? false,
  };
}

/** The frame of a question, unless there are only stop words next to it. */
function findFrame(query: string): Frame | undefined {
  const frame = readFrame(query);
  const words = splitWords(dropFrame(query, frame));
  return words.some(({ text }) => !STOP_WORDS.has(text)) ? frame : undefined;
}

type Words = (clause: TextClause) => readonly QueryWord[];

function createTerms(
  clause: Exclude<Clause, YearClause | HasClause>,
  wordsOf: Words,
  isAtEnd: (clause: TextClause) => boolean,
): Term[] {
  const { isNegated } = clause;
  if (clause.kind === 'group') {
    const any = clause.any
      .map((parts) => parts.flatMap((part) => createParts(part, wordsOf)))
      .filter((parts) => parts.length > 0);
    const whole = { isNegated, isRequired: !isNegated, isOptional: false, isOpen: false };
    return any.length === 0 ? [] : [{ ...whole, words: [], field: undefined, any }];
  }
  const { field, isPhrase, isPrefix, isRequired = false, text } = clause;
  const words = wordsOf(clause);
  const last = words.at(-1);
  if (last === undefined) return [];
  if (isPhrase || isNegated || field !== undefined || isPrefix || isRequired) {
    return [
      {
        words: field === 'author' ? words : dropStopWords(words),
        ...{ field, isNegated, isRequired: !isNegated, isOptional: false },
        isOpen: !isPhrase && !isNegated && words.length === 1 && isAtEnd(clause),
        ...(isPrefix && { isPrefix }),
        ...(isPhrase && { quoted: text }),
      },
    ];
  }
  return words.map((word) => ({
    words: [word],
    ...{ field, isNegated, isRequired: false },
    isOptional: [...word.text].length === 1 && !isSpaceless(word.text),
    isOpen: word === last && isAtEnd(clause),
  }));
}

/** The parts of an alternative; all of its words are required. */
function createParts(clause: Clause, wordsOf: Words): Part[] {
  if (isFilter(clause)) return [clause];
  const never = (): boolean => false;
  if (clause.kind === 'group') return createTerms(clause, wordsOf, never);
  return createTerms({ ...clause, isRequired: true }, () => wordsOf(clause), never);
}

/** The words of a question that may be about authors: short, without phrases and fields. */
function findNames(clauses: readonly Clause[], words: readonly QueryWord[]): readonly QueryWord[] {
  const isLoose = clauses.every((clause) =>
    clause.kind === 'text' ? isPlain(clause) : isFilter(clause),
  );
  // In scripts without spaces, every character is a word and may occur in many names.
  const mayName = isLoose && !words.some(({ text }) => isSpaceless(text));
  return mayName && words.length <= MAX_WORDS_OF_NAMES ? words : [];
}

function findPhrase(clauses: readonly Clause[]): string | undefined {
  const [clause, ...others] = clauses.filter(({ kind }) => kind === 'text');
  if (clause?.kind !== 'text' || others.length > 0) return undefined;
  const { text, isPhrase, isNegated, field } = clause;
  return isPhrase && !isNegated && (field === undefined || field === 'title') ? text : undefined;
}

/** The words of a phrase that are indexed in every field; gaps between them match any word. */
function dropStopWords(words: readonly QueryWord[]): readonly QueryWord[] {
  const telling = words.filter(({ text }) => !STOP_WORDS.has(text));
  return telling.length > 0 ? telling : words;
}

/**
 * Omits stop words, unless there are no other words ("to be or not to be").
 *
 * @param foreign stop words of the question's language
 */
function chooseTelling(terms: readonly Term[], foreign: ReadonlySet<string>): readonly Term[] {
  const isPlain = ({ isRequired, isNegated }: Term): boolean => !isRequired && !isNegated;
  const telling = terms.filter(
    (term) =>
      !isPlain(term) || !term.words.some(({ text }) => STOP_WORDS.has(text) || foreign.has(text)),
  );
  const chosen = telling.some(({ isNegated }) => !isNegated) ? telling : terms;
  const hasWords = chosen.some(({ isOptional, isNegated }) => !isOptional && !isNegated);
  return hasWords ? chosen : chosen.map((term) => ({ ...term, isOptional: false }));
}

/** Keeps the first words of a long question; a longer phrase is compared by its beginning. */
function limitWords(terms: readonly Term[]): readonly Term[] {
  let left = MAX_WORDS;
  return terms.flatMap((term) => {
    const words = term.words.slice(0, Math.max(0, left));
    left -= words.length;
    return words.length > 0 || term.any !== undefined ? [{ ...term, words }] : [];
  });
}
